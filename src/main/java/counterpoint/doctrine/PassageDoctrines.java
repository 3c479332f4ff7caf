package counterpoint.doctrine;

import counterpoint.authority.Mention;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The doctrines of the passages of one opinion, found when they are first asked for: opening a case does not wait for
/// them. May be asked on any thread.
public final class PassageDoctrines {
    private final List<Passage> passages;
    /// Whose they are; empty for the library that ships with the program, which is not read before it is needed.
    private final Optional<Doctrines> library;
    private final Supplier<List<List<DoctrineTag>>> finding;
    private volatile List<List<DoctrineTag>> found = List.of();

    private PassageDoctrines(
            List<Passage> passages, Optional<Doctrines> library, Supplier<List<List<DoctrineTag>>> finding) {
        this.passages = List.copyOf(passages);
        this.library = library;
        this.finding = finding;
    }

    /// Of passages in which no doctrine is looked for: each has none.
    public static PassageDoctrines none(List<Passage> passages) {
        return given(passages, passages.stream().map(_ -> List.<DoctrineTag>of()).toList());
    }

    /// Doctrines that are known.
    ///
    /// @param tags of each passage, the strongest first
    public static PassageDoctrines given(List<Passage> passages, List<List<DoctrineTag>> tags) {
        return new PassageDoctrines(passages, Optional.empty(), () -> tags);
    }

    /// The doctrines of a library in an opinion.
    ///
    /// @param mentions the citations of the opinion
    public static PassageDoctrines of(
            Doctrines doctrines, Opinion opinion, List<Passage> passages, List<Mention> mentions) {
        return new PassageDoctrines(
                passages,
                Optional.of(doctrines),
                () -> new DoctrineTagger(doctrines).tags(opinion, passages, mentions));
    }

    /// The doctrines that ship with the program in an opinion.
    ///
    /// @param mentions the citations of the opinion; asked for when the doctrines are
    public static PassageDoctrines shipped(
            Opinion opinion, List<Passage> passages, Supplier<List<Mention>> mentions) {
        return new PassageDoctrines(
                passages,
                Optional.empty(),
                () -> new DoctrineTagger(Doctrines.shipped()).tags(opinion, passages, mentions.get()));
    }

    /// The tags of the passage at `index`, the strongest first; empty if it discusses none.
    public List<DoctrineTag> of(int index) {
        return all().get(index);
    }

    /// The tags of a passage of this opinion, the strongest first; empty if it discusses none or is none of these.
    public List<DoctrineTag> of(Passage passage) {
        int index = passages.indexOf(passage);
        return index < 0 ? List.of() : of(index);
    }

    /// The ids of the doctrines of the passage at `index`, the strongest first.
    public Set<String> ids(int index) {
        Set<String> ids = new LinkedHashSet<>();
        of(index).forEach(tag -> ids.add(tag.id()));
        return ids;
    }

    /// The tags of every passage, in their order; takes some time when it is first asked for.
    public List<List<DoctrineTag>> all() {
        if (found.isEmpty() && !passages.isEmpty()) {
            synchronized (this) {
                if (found.isEmpty()) {
                    found = finding.get();
                }
            }
        }
        return found;
    }

    /// Two are equal if they are of the same passages and from the same library.
    @Override
    public boolean equals(Object other) {
        return other instanceof PassageDoctrines doctrines
                && doctrines.passages.equals(passages)
                && doctrines.library.equals(library);
    }

    @Override
    public int hashCode() {
        return passages.hashCode();
    }
}
