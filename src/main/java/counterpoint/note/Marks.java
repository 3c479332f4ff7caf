package counterpoint.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The reader's marks in one case, or on authorities in all cases; immutable.
///
/// @param marks in the order made
/// @param others annotations that the file holds and this version does not understand; kept as they are
public record Marks(List<Mark> marks, List<Unread> others) {
    /// No mark.
    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        marks = List.copyOf(marks);
        others = List.copyOf(others);
    }

    /// The mark with this id; empty if there is none.
    public Optional<Mark> mark(String id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// With a mark: new, or in the place of the one with its id.
    public Marks with(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).id().equals(mark.id())) {
                more.set(i, mark);
                return new Marks(more, others);
            }
        }
        more.add(mark);
        return new Marks(more, others);
    }

    /// Without the marks with these ids.
    public Marks without(Collection<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        return new Marks(
                marks.stream().filter(mark -> !gone.contains(mark.id())).toList(), others);
    }

    /// Those on authorities as a whole, which hold in every case.
    public Marks onAuthorities() {
        return new Marks(marks.stream().filter(Marks::isOnAuthority).toList(), List.of());
    }

    /// Those in the texts of one case, with what this version does not understand.
    public Marks inTexts() {
        return new Marks(marks.stream().filter(mark -> !isOnAuthority(mark)).toList(), others);
    }

    private static boolean isOnAuthority(Mark mark) {
        return mark.target() instanceof MarkTarget.OfAuthority;
    }

    /// With the marks of another collection. Of a mark that both have the one changed last stays, this one if they do
    /// not say; a mark that is here already under another id, on the same text and saying the same, does not come twice.
    public Marks merged(Marks more) {
        Map<String, Mark> all = new LinkedHashMap<>();
        Set<Said> said = new HashSet<>();
        for (Mark mark : marks) {
            all.put(mark.id(), mark);
            said.add(Said.by(mark));
        }
        for (Mark mark : more.marks) {
            Mark here = all.get(mark.id());
            if (here == null ? said.add(Said.by(mark)) : isNewer(mark, here)) {
                all.put(mark.id(), mark);
            }
        }
        List<Unread> kept = new ArrayList<>(others);
        more.others.stream().filter(other -> !others.contains(other)).forEach(kept::add);
        return new Marks(List.copyOf(all.values()), kept);
    }

    private static boolean isNewer(Mark mark, Mark here) {
        Optional<Instant> theirs = mark.modified().or(mark::created);
        Optional<Instant> ours = here.modified().or(here::created);
        return theirs.isPresent() && (ours.isEmpty() || theirs.get().isAfter(ours.get()));
    }

    /// What a mark says of which text, whoever made it and when.
    private record Said(MarkTarget target, Optional<MarkColor> color, String note, List<String> tags, Object words) {
        static Said by(Mark mark) {
            return new Said(
                    mark.target(),
                    mark.color(),
                    mark.note(),
                    mark.tags(),
                    List.of(mark.parenthetical(), mark.treatment(), mark.elided()));
        }
    }

    /// Every tag in use, in the order of the alphabet.
    public List<String> tags() {
        Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        marks.forEach(mark -> tags.addAll(mark.tags()));
        return List.copyOf(tags);
    }
}
