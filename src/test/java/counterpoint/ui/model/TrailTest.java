package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Stop A = stop("a");
    private static final Stop B = stop("b");
    private static final Stop C = stop("c");

    private final Trail trail = new Trail();

    @Test
    void backReturnsToWhereTheJumpLeftFrom() {
        trail.jump(A, B);

        assertThat(trail.back(B)).contains(A);
        assertThat(trail.canGoBack().get()).isFalse();
        assertThat(trail.canGoForward().get()).isTrue();
    }

    @Test
    void forwardGoesToWhereBackWasPressedNotWhereTheJumpLanded() {
        trail.jump(A, B);
        trail.back(C);

        assertThat(trail.forward(A)).contains(C);
    }

    @Test
    void aJumpForgetsWhatLayAhead() {
        trail.jump(A, B);
        trail.back(B);
        trail.jump(A, C);

        assertThat(trail.canGoForward().get()).isFalse();
        assertThat(trail.back(C)).contains(A);
    }

    @Test
    void thereIsNothingBeforeTheFirstPlace() {
        assertThat(trail.back(A)).isEmpty();
        assertThat(trail.forward(A)).isEmpty();
    }

    private static Stop stop(String id) {
        return new Stop(View.READ, id, Map.of(), Optional.empty());
    }
}
