{"target": {"default": {"tags": ["r/x"]}}}
