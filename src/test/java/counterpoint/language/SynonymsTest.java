package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    @Test
    void termsOfALineFindEachOther() {
        Synonyms synonyms = new Synonyms(List.of("video, footage, body camera"));
        assertThat(synonyms.of(List.of("footag"))).containsExactly(List.of("video"), List.of("bodi", "camera"));
        assertThat(synonyms.of(List.of("bodi", "camera"))).containsExactly(List.of("video"), List.of("footag"));
        assertThat(synonyms.of(List.of("camera"))).isEmpty();
        assertThat(synonyms.longest()).isEqualTo(2);
    }

    @Test
    void anArrowWorksOneWay() {
        Synonyms synonyms = new Synonyms(List.of("dog > canine, animal"));
        assertThat(synonyms.of(List.of("dog"))).containsExactly(List.of("canin"), List.of("anim"));
        assertThat(synonyms.of(List.of("canin"))).isEmpty();
    }

    @Test
    void theTableThatShipsIsWellFormed() {
        for (String line : PlainTable.lines(Synonyms.class, "synonyms.txt")) {
            assertThat(line.split("[,>]")).as(line).hasSizeGreaterThan(1).allMatch(term -> !term.isBlank());
        }
        assertThat(Synonyms.shared().of(List.of("cop"))).contains(List.of("offic"), List.of("polic"));
    }
}
