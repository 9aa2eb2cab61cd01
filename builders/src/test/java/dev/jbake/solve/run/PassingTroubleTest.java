package dev.jbake.solve.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.control.Retries.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingTroubleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NETWORK  | failed to do request: Head "http://127.0.0.1:5000/v2/a/manifests/1": dial tcp 127.0.0.1:5000: connect: connection refused
            NETWORK  | failed to do request: Head "http://127.0.0.1:5000/v2/a/manifests/1": EOF
            NETWORK  | failed to copy: read tcp 127.0.0.1:1->127.0.0.1:5000: read: connection reset by peer
            NETWORK  | dial tcp: lookup registry.example on 127.0.0.11:53: server misbehaving
            NETWORK  | net/http: TLS handshake timeout
            REGISTRY | unexpected status from HEAD request to http://127.0.0.1:5000/v2/a/manifests/1: 503 Service Unavailable
            REGISTRY | failed to copy: httpReadSeeker: failed open: unexpected status code http://h:503/v2/a/blobs/sha256:5: 429 Too Many Requests
            REGISTRY | toomanyrequests: You have reached your pull rate limit.
            REGISTRY | invalid response status 502
            REGISTRY | fatal: unable to access 'http://h/r.git/': The requested URL returned error: 504
                     | unexpected status from HEAD request to http://h:503/v2/a/manifests/1: 401 Unauthorized
                     | unexpected status from GET request to http://h/500/x: 404 Not Found
                     | process "/bin/sh -c echo 503 connection refused" did not complete successfully: exit code: 1
                     | dial tcp: lookup regsitry.example: no such host
                     | failed to calculate checksum of ref 503: "/500": not found
            """)
    void tellsWhatMayPass(Trouble trouble, String message) {
        assertThat(PassingTrouble.of(new BuildFailedException(message))).isEqualTo(trouble);
    }
}
