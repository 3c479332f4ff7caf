package counterpoint.casefile;

import counterpoint.authority.TableOfAuthorities;
import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.OpinionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that the program knows of one case after reading it; immutable.
///
/// @param id the case's folder, `smith-v-finkley`
/// @param caption from `case.json`, completed from the texts
/// @param decisions every source that could be read, in the order of `case.json`
/// @param opinions its opinions; the leading one first, then in the order printed; empty if nothing could be read
/// @param authorities the authorities of all opinions in their reading texts; reprints are not counted again
/// @param sides the two opinions that are compared; empty if there are not two
/// @param compared what the two sides have to do with each other, worked out when it is first asked for
/// @param decided what the reader decided of how any two opinions of the case answer each other
/// @param problems one sentence for each source that could not be read, or fact that could not be used
public record CaseFile(
        String id,
        Caption caption,
        List<Decision> decisions,
        List<CaseOpinion> opinions,
        TableOfAuthorities authorities,
        Optional<Sides> sides,
        Compared compared,
        Decided decided,
        List<String> problems) {
    public CaseFile {
        decisions = List.copyOf(decisions);
        opinions = List.copyOf(opinions);
        problems = List.copyOf(problems);
    }

    /// Of what tells it from others: whoever keeps cases in a set must not wait for the hash of its whole text.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// A case of which the reader decided nothing, and whose comparison is known.
    public CaseFile(
            String id,
            Caption caption,
            List<Decision> decisions,
            List<CaseOpinion> opinions,
            TableOfAuthorities authorities,
            Optional<Sides> sides,
            Comparison comparison,
            List<String> problems) {
        this(id, caption, decisions, opinions, authorities, sides, Compared.given(comparison, comparison), Decided.NONE,
                problems);
    }

    /// The comparison of the two sides as it is computed; [Comparison#NONE] if there are not two. Takes a while when it is
    /// first asked for.
    public Comparison computed() {
        return compared.computed();
    }

    /// The comparison of the two sides as the reader decided it; [Comparison#NONE] if there are not two. Takes a while
    /// when it is first asked for.
    public Comparison comparison() {
        return compared.comparison();
    }

    /// The case's name for reading: the caption's, or the folder's.
    public String name() {
        return caption.name().orElse(id);
    }

    /// The opinion with this id; empty if the case has none.
    public Optional<CaseOpinion> opinion(String opinionId) {
        return opinions.stream().filter(opinion -> opinion.id().equals(opinionId)).findFirst();
    }

    /// This case with its passages tagged from another library of doctrines, and its sides to be compared again, since
    /// links are also drawn from what passages discuss.
    public CaseFile with(Doctrines library) {
        List<CaseOpinion> tagged = opinions.stream().map(opinion -> opinion.with(library)).toList();
        CaseFile again = new CaseFile(
                id, caption, decisions, tagged, authorities, sides, compared, decided, problems);
        return again.left()
                .filter(_ -> sides.isPresent())
                .flatMap(left -> again.right().map(right -> again.beside(left, right)))
                .orElse(again);
    }

    /// This case with two of its opinions on its sides, to be compared when that is first asked for.
    public CaseFile beside(CaseOpinion onLeft, CaseOpinion onRight) {
        return beside(onLeft, onRight, decided);
    }

    /// The same with what the reader decides now.
    public CaseFile beside(CaseOpinion onLeft, CaseOpinion onRight, Decided now) {
        return new CaseFile(
                id,
                caption,
                decisions,
                opinions,
                authorities,
                Optional.of(new Sides(onLeft.id(), onRight.id())),
                Compared.of(onLeft, onRight, now),
                now,
                problems);
    }

    /// This case with one more sentence on what could not be used.
    public CaseFile telling(String problem) {
        List<String> more = new ArrayList<>(problems);
        more.add(problem);
        return new CaseFile(id, caption, decisions, opinions, authorities, sides, compared, decided, more);
    }

    /// Whether its passages discuss the same, and its sides answer each other in the same places, as in another reading
    /// of the same texts; tags all passages of both that are not tagged yet.
    public boolean isTaggedAs(CaseFile other) {
        return computed().equals(other.computed()) && tags().equals(other.tags());
    }

    private List<List<List<DoctrineTag>>> tags() {
        return opinions.stream()
                .flatMap(opinion -> opinion.editions().stream())
                .map(edition -> edition.doctrines().all())
                .toList();
    }

    /// Two opinions of a case beside each other.
    ///
    /// @param left the id of the opinion on the left
    /// @param right the id of the opinion on the right
    public record Sides(String left, String right) {
    }

    /// The opinion that is read on the left: the leading one unless told otherwise; empty if no source of the case
    /// could be read.
    public Optional<CaseOpinion> left() {
        return sides.flatMap(pair -> opinion(pair.left())).or(() -> opinions.stream().findFirst());
    }

    /// The opinion that is read on the right: the first dissent unless told otherwise, else the second opinion; empty
    /// if there is only one.
    public Optional<CaseOpinion> right() {
        return sides.flatMap(pair -> opinion(pair.right())).or(() -> left().flatMap(this::answering));
    }

    /// The opinion that answers `other`: the first dissent, else the first opinion that is another one.
    public Optional<CaseOpinion> answering(CaseOpinion other) {
        List<CaseOpinion> rest = opinions.stream().filter(opinion -> !opinion.id().equals(other.id())).toList();
        return rest.stream()
                .filter(opinion -> opinion.kind() == OpinionKind.DISSENT)
                .findFirst()
                .or(() -> rest.stream().findFirst());
    }
}
