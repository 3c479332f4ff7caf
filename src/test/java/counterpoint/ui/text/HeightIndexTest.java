package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HeightIndexTest {

    @Property(tries = 200)
    void sumsAgreeWithAdding(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 300) Integer> guesses,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(min = 1, max = 300) Integer> real) {
        HeightIndex index = new HeightIndex(guesses.size(), guesses::get);
        for (int i = 0; i < guesses.size(); i += 2) {
            index.set(i, real.get(i));
        }
        double sum = 0;
        for (int i = 0; i < guesses.size(); i++) {
            assertThat(index.top(i)).isEqualTo(sum);
            assertThat(index.at(sum)).isEqualTo(i);
            sum += i % 2 == 0 ? real.get(i) : guesses.get(i);
            assertThat(index.at(sum - 0.5)).isEqualTo(i);
        }
        assertThat(index.total()).isEqualTo(sum);
        assertThat(index.at(sum + 1000)).isEqualTo(guesses.size() - 1);
    }
}
