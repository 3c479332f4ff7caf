package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where the text stands in a pane that is wider than its lines.
class ColumnTest {
    private static final double WIDE = 1000;

    @Test
    void facingColumnsStandCloseTogetherAndLeaveTheRoomBeyondTheirMargins() {
        Column left = Column.in(WIDE, Typesetting.STANDARD, MarginSide.LEFT, true);
        Column right = Column.in(WIDE, Typesetting.STANDARD, MarginSide.RIGHT, true);

        assertThat(WIDE - left.right()).isEqualTo(right.left()).isLessThan(20);
        assertThat(left.width()).isEqualTo(right.width()).isLessThan(WIDE / 2);
    }

    @Test
    void aColumnByItselfStandsInTheMiddleOfTheRoomBesideItsMargin() {
        Column alone = Column.in(WIDE, Typesetting.STANDARD, MarginSide.LEFT, false);

        assertThat(WIDE - alone.right()).isBetween(alone.left() - 64, alone.left() - 48);
    }
}
