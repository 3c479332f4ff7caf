package counterpoint.doctrine;

import counterpoint.authority.Mention;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.lang.ref.SoftReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The doctrines of the passages of one opinion, found when they are first asked for: opening a case does not wait for
/// them. May be asked on any thread.
public final class PassageDoctrines {
    private final List<Passage> passages;
    private final Supplier<Doctrines> library;
    private final Function<DoctrineTagger, List<List<DoctrineTag>>> tagging;
    private volatile Optional<List<List<DoctrineTag>>> found = Optional.empty();

    private PassageDoctrines(
            List<Passage> passages,
            Supplier<Doctrines> library,
            Function<DoctrineTagger, List<List<DoctrineTag>>> tagging) {
        this.passages = List.copyOf(passages);
        this.library = library;
        this.tagging = tagging;
    }

    /// Of passages in which no doctrine is looked for: each has none.
    public static PassageDoctrines none(List<Passage> passages) {
        return given(passages, passages.stream().map(_ -> List.<DoctrineTag>of()).toList());
    }

    /// Doctrines that are known, whatever the library says.
    ///
    /// @param tags of each passage, the strongest first
    public static PassageDoctrines given(List<Passage> passages, List<List<DoctrineTag>> tags) {
        return new PassageDoctrines(passages, Doctrines::shipped, _ -> tags);
    }

    /// The doctrines of a library in an opinion.
    ///
    /// @param library asked for when the doctrines are, and no sooner, since reading the bundled one takes time
    /// @param mentions the citations of the opinion; asked for when the doctrines are
    public static PassageDoctrines of(
            Supplier<Doctrines> library, Opinion opinion, List<Passage> passages, Supplier<List<Mention>> mentions) {
        return new PassageDoctrines(
                passages, library, new Tagging(() -> new OpinionText(opinion, passages, mentions.get())));
    }

    /// Tags the passages from whatever library; what it knows of their words is kept while there is room for it.
    private static final class Tagging implements Function<DoctrineTagger, List<List<DoctrineTag>>> {
        private final Supplier<OpinionText> reading;
        private volatile SoftReference<OpinionText> read = new SoftReference<>(null);

        Tagging(Supplier<OpinionText> reading) {
            this.reading = reading;
        }

        @Override
        public List<List<DoctrineTag>> apply(DoctrineTagger tagger) {
            OpinionText text = Optional.ofNullable(read.get()).orElseGet(reading);
            read = new SoftReference<>(text);
            return tagger.tags(text);
        }
    }

    /// The doctrines of another library in the same passages, found when they are first asked for.
    public PassageDoctrines with(Doctrines other) {
        return new PassageDoctrines(passages, () -> other, tagging);
    }

    /// The tags that a doctrine would give each passage if it were in the library, in their order.
    public List<Optional<DoctrineTag>> tried(Doctrine doctrine) {
        return tagging.apply(new DoctrineTagger(List.of(doctrine))).stream()
                .map(tags -> tags.stream().filter(tag -> tag.id().equals(doctrine.id())).findFirst())
                .toList();
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
        Optional<List<List<DoctrineTag>>> known = found;
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (this) {
            List<List<DoctrineTag>> tags = found.orElseGet(() -> tagging.apply(DoctrineTagger.of(library.get())));
            found = Optional.of(tags);
            return tags;
        }
    }

    /// Two are equal if they are of the same passages and from the same library.
    @Override
    public boolean equals(Object other) {
        return other instanceof PassageDoctrines doctrines
                && doctrines.passages.equals(passages)
                && (doctrines.library.equals(library) || doctrines.library.get().equals(library.get()));
    }

    @Override
    public int hashCode() {
        return passages.hashCode();
    }
}
