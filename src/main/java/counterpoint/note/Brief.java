package counterpoint.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The reader's brief of a case: headings, and under each what was marked and what the reader writes between; immutable.
///
/// Only what the reader did is kept: the headings, the order, the words. Marks flow in by their color when the brief is
/// [filled][#filled], so that a new highlight stands in the brief at once, and one that is gone leaves it.
///
/// @param sections the headings, in order
/// @param leftOut ids of marks that the reader took out of the brief
public record Brief(List<Section> sections, Set<String> leftOut) {
    public Brief {
        sections = List.copyOf(sections);
        leftOut = Set.copyOf(leftOut);
    }

    /// A heading and what stands under it.
    ///
    /// @param heading in the reader's words
    /// @param color the color whose highlights flow in; empty if none does
    /// @param entries what the reader placed here, in order
    public record Section(String heading, Optional<MarkColor> color, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }

        private Section with(List<Entry> now) {
            return new Section(heading, color, now);
        }
    }

    /// What stands under a heading.
    public sealed interface Entry {
    }

    /// What was marked.
    ///
    /// @param mark the mark's id
    /// @param color the mark's color when it was placed here; a mark that the reader colored otherwise since flows anew
    public record Marked(String mark, Optional<MarkColor> color) implements Entry {
        /// A mark as it is now.
        public static Marked of(Mark mark) {
            return new Marked(mark.id(), mark.color());
        }
    }

    /// The reader's own words.
    public record Written(String words) implements Entry {
    }

    /// The brief as it reads: every mark of a color under the first heading of that color that it was not placed under
    /// otherwise, behind the mark that comes before it in the opinions; without marks that are gone. One that was placed and
    /// then colored otherwise flows to the heading of its new color, if there is one.
    ///
    /// @param inOrder all marks of the case in the order in which they are printed
    public Brief filled(List<Mark> inOrder) {
        Map<String, Integer> order = new HashMap<>();
        inOrder.forEach(mark -> order.put(mark.id(), order.size()));
        Set<String> placed = new HashSet<>(leftOut);
        List<List<Entry>> filled = new ArrayList<>();
        for (Section section : sections) {
            filled.add(new ArrayList<>(section.entries().stream()
                    .filter(entry -> switch (entry) {
                        case Written _ -> true;
                        case Marked marked -> Optional.ofNullable(order.get(marked.mark()))
                                .map(inOrder::get)
                                .filter(mark -> !isRecolored(marked, mark))
                                .isPresent() && placed.add(marked.mark());
                    })
                    .toList()));
        }
        for (Mark mark : inOrder) {
            Optional<Integer> home = mark.color().flatMap(this::home);
            if (home.isPresent() && placed.add(mark.id())) {
                List<Entry> entries = filled.get(home.get());
                entries.add(behind(entries, order, mark.id()), Marked.of(mark));
            }
        }
        List<Section> now = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            now.add(sections.get(i).with(filled.get(i)));
        }
        return new Brief(now, leftOut);
    }

    private boolean isRecolored(Marked marked, Mark now) {
        return !marked.color().equals(now.color()) && now.color().flatMap(this::home).isPresent();
    }

    private Optional<Integer> home(MarkColor color) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).color().filter(color::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The place behind the last entry that is printed before the mark; the beginning if none is. Words that follow an
    /// entry stay with it. Looked for from the end, where nearly all of many marks come.
    private static int behind(List<Entry> entries, Map<String, Integer> order, String mark) {
        int own = order.getOrDefault(mark, 0);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Marked marked && order.getOrDefault(marked.mark(), 0) < own) {
                return i + 1 + leading(entries.subList(i + 1, entries.size()));
            }
        }
        return leading(entries);
    }

    /// Words at the beginning of a section introduce it.
    private static int leading(List<Entry> entries) {
        int place = 0;
        while (place < entries.size() && entries.get(place) instanceof Written) {
            place++;
        }
        return place;
    }

    /// With the reader's words at a place.
    ///
    /// @param section the heading's index
    /// @param at the index among the entries before which they come
    public Brief written(int section, int at, String words) {
        List<Entry> entries = new ArrayList<>(sections.get(section).entries());
        entries.add(Math.clamp(at, 0, entries.size()), new Written(words));
        return with(section, sections.get(section).with(entries));
    }

    /// With other words in the place of those at an index; blank ones are taken out.
    ///
    /// @throws IllegalArgumentException if no words of the reader's stand there
    public Brief rewritten(int section, int at, String words) {
        List<Entry> entries = new ArrayList<>(sections.get(section).entries());
        if (!(entries.get(at) instanceof Written)) {
            throw new IllegalArgumentException("what is quoted is not rewritten");
        }
        if (words.isBlank()) {
            entries.remove(at);
        } else {
            entries.set(at, new Written(words));
        }
        return with(section, sections.get(section).with(entries));
    }

    /// With an entry moved, within its heading or under another one.
    ///
    /// @param from the heading's index
    /// @param at the entry's index
    /// @param to the index of the heading under which it comes
    /// @param before the index that it has there afterwards
    public Brief moved(int from, int at, int to, int before) {
        List<Entry> source = new ArrayList<>(sections.get(from).entries());
        Entry entry = source.remove(at);
        Brief without = with(from, sections.get(from).with(source));
        List<Entry> target = new ArrayList<>(without.sections.get(to).entries());
        target.add(Math.clamp(before, 0, target.size()), entry);
        return without.with(to, without.sections.get(to).with(target));
    }

    /// Without an entry; a mark that is taken out does not flow in again.
    public Brief without(int section, int at) {
        List<Entry> entries = new ArrayList<>(sections.get(section).entries());
        Entry gone = entries.remove(at);
        Set<String> out = new HashSet<>(leftOut);
        if (gone instanceof Marked marked) {
            out.add(marked.mark());
        }
        return new Brief(with(section, sections.get(section).with(entries)).sections, out);
    }

    /// With all marks that were taken out flowing in again.
    public Brief restored() {
        return new Brief(sections, Set.of());
    }

    /// With a heading more.
    ///
    /// @param at the index that it has afterwards
    public Brief headed(int at, String heading, Optional<MarkColor> color) {
        List<Section> more = new ArrayList<>(sections);
        more.add(Math.clamp(at, 0, more.size()), new Section(heading, color, List.of()));
        return new Brief(more, leftOut);
    }

    /// With a heading named otherwise, or for another color.
    public Brief renamed(int section, String heading, Optional<MarkColor> color) {
        return with(section, new Section(heading, color, sections.get(section).entries()));
    }

    /// With a heading at another place.
    public Brief reordered(int section, int to) {
        List<Section> order = new ArrayList<>(sections);
        Section moved = order.remove(section);
        order.add(Math.clamp(to, 0, order.size()), moved);
        return new Brief(order, leftOut);
    }

    /// Without a heading and what the reader wrote under it; what was marked stays marked.
    public Brief unheaded(int section) {
        List<Section> fewer = new ArrayList<>(sections);
        fewer.remove(section);
        return new Brief(fewer, leftOut);
    }

    /// With the headings of a template. What stands under a heading of the same name stays there, and a heading under which
    /// the reader wrote stays behind those of the template, so that no words are lost.
    public Brief under(BriefTemplate template) {
        List<Section> rest = new ArrayList<>(sections);
        List<Section> now = new ArrayList<>();
        for (Section fresh : template.begin().sections()) {
            Optional<Section> same = rest.stream()
                    .filter(section -> section.heading().equalsIgnoreCase(fresh.heading()))
                    .findFirst();
            same.ifPresent(rest::remove);
            now.add(same.map(section -> fresh.with(section.entries())).orElse(fresh));
        }
        rest.stream()
                .filter(section -> section.entries().stream().anyMatch(Written.class::isInstance))
                .forEach(now::add);
        return new Brief(now, leftOut);
    }

    private Brief with(int section, Section now) {
        List<Section> all = new ArrayList<>(sections);
        all.set(section, now);
        return new Brief(all, leftOut);
    }
}
