package counterpoint.search;

import counterpoint.compare.SampleCitation;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Made-up cases for indexes.
final class SamplePassages {
    private SamplePassages() {
    }

    /// A case of which each passage says in which version it is.
    ///
    /// @param number names it, `case-7`
    /// @param version is in the words of each passage, `version3`
    static IndexedCase indexed(int number, int version, int passages) {
        String id = "case-" + number;
        return new IndexedCase(
                id,
                "Case " + number + " v. State",
                "fingerprint " + version,
                IntStream.range(0, passages).mapToObj(at -> passage(id, at, version)).toList(),
                List.of());
    }

    static IndexedPassage passage(String caseId, int at, int version) {
        String text = "An interlocutory appeal of " + caseId + ", passage" + at + ", version" + version
                + ", lies only from an issue of law. Id. at 313.";
        return new IndexedPassage(
                caseId,
                "Case " + caseId.substring(5) + " v. State",
                caseId + "/slip-opinion.txt",
                at % 2 == 0 ? "majority" : "dissent",
                at % 2 == 0 ? OpinionKind.MAJORITY : OpinionKind.DISSENT,
                Optional.of("Sykes"),
                at,
                new Span(1000 * at, 1000 * at + text.length()),
                "Case v. State, 1 F.3d " + at + " (7th Cir. 2021)",
                text,
                List.of(SampleCitation.JOHNSON, SampleCitation.SECTION_1983),
                Optional.of("7th Cir."),
                at % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(2021),
                List.of("collateral-order"),
                List.of(caseId + "/f3d.txt"),
                List.of());
    }
}
