package dev.jbake.cli.builder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Go's text/tabwriter makes of the same cells.
class TabColumnsTest {
    @Test
    void aColumnIsAsWideAsItsWidestCellAmongAdjacentLines() {
        String laidOut = TabColumns.spaced(0, 1)
                .add("Name:\tr1\nDriver:\tremote\n\nNodes:\nName:\tr10\nBuildKit version:\tv1\nLabels:")
                .add("\ta:\tx\n\tlonger:\ty")
                .toString();
        assertThat(laidOut).isEqualTo("""
                Name:   r1
                Driver: remote

                Nodes:
                Name:             r10
                BuildKit version: v1
                Labels:
                 a:      x
                 longer: y
                """);
    }

    @Test
    void tablesHaveALeastWidthAndKeepTheSpacesBeforeAnEmptyLastCell() {
        assertThat(TabColumns.spaced(10, 3)
                        .add("ID\tSIZE\tX\nsomething longer\t1\t")
                        .toString())
                .isEqualTo("ID                 SIZE      X\nsomething longer   1         \n");
    }

    @Test
    void tabsFillUpToTheNextStop() {
        assertThat(TabColumns.tabbed(8).add("Reclaimable:\t0B\nTotal:\t0B").toString())
                .isEqualTo("Reclaimable:\t0B\nTotal:\t\t0B\n");
    }
}
