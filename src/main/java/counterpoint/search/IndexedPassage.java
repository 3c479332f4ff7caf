package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A passage with all that is known of it when it is searched for.
///
/// @param caseId the case's folder, `smith-v-finkley`
/// @param caseName the case's name, `Smith v. Finkley`
/// @param file the source of the reading text, within the library
/// @param opinion the opinion's id in its case, `dissent`
/// @param side what that opinion is
/// @param author the surname of the judge who wrote it; empty if unknown
/// @param paragraph the number of the paragraph in which it begins
/// @param span where it is printed in `file`, raw
/// @param pinCite how a brief would cite it
/// @param text its words
/// @param authorities what it cites, each once, in the order of first mention
/// @param court the court's name; empty if unknown
/// @param year the year of decision; empty if unknown
/// @param doctrines ids of the doctrines that it discusses; the strongest first
/// @param alsoIn the other files that print the same opinion
/// @param treatments how its opinion uses what it cites, each authority at most once
public record IndexedPassage(
        String caseId,
        String caseName,
        String file,
        String opinion,
        OpinionKind side,
        Optional<String> author,
        int paragraph,
        Span span,
        String pinCite,
        String text,
        List<Authority> authorities,
        Optional<String> court,
        OptionalInt year,
        List<String> doctrines,
        List<String> alsoIn,
        List<TreatedAuthority> treatments) {
    public IndexedPassage {
        authorities = List.copyOf(authorities);
        doctrines = List.copyOf(doctrines);
        alsoIn = List.copyOf(alsoIn);
        treatments = List.copyOf(treatments);
    }

    /// Where it is, for people and scripts: `smith-v-finkley:dissent:12`. A long paragraph is several passages of one address.
    public String address() {
        return caseId + ":" + opinion + ":" + paragraph;
    }

    /// A passage of `opinion` that cites `authorities`, uses them so and discusses `doctrines`.
    static IndexedPassage of(
            IndexedOpinion opinion,
            Passage passage,
            List<Authority> authorities,
            List<String> doctrines,
            List<TreatedAuthority> treatments) {
        return new IndexedPassage(
                opinion.caseId(),
                opinion.caption().name().orElse(opinion.caseId()),
                opinion.file(),
                opinion.id(),
                opinion.kind(),
                opinion.author().map(judge -> judge.name()),
                passage.paragraph(),
                passage.span(),
                PinCite.of(opinion, passage).text(),
                passage.text(),
                authorities,
                opinion.caption().court(),
                opinion.caption().decided().map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty()),
                doctrines,
                opinion.alsoIn(),
                treatments);
    }
}
