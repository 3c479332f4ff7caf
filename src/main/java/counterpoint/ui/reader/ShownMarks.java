package counterpoint.ui.reader;

import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.Flag;
import counterpoint.ui.text.Highlights;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reader's marks as a column shows them, block by block: fills behind the words, bands below those that are filled
/// already, and a flag in the margin with the number key of the color.
///
/// @param text the column
/// @param marks the marks as they stand in its print
/// @param names what the colors are called, and their keys
/// @param chosen the id of the mark that the reader is at
record ShownMarks(ColumnText text, PlacedMarks marks, ColorNames names, Optional<String> chosen) {
    /// Of two that begin together the longer is filled, so that the shorter stands out below it.
    private static final Comparator<Placed> LONGER_FIRST = Comparator
            .comparingInt((Placed placed) -> placed.place().clean().start())
            .thenComparingInt(placed -> -placed.place().clean().end());

    /// What a mark without a color is flagged with: that there is a note, or else tags.
    private static final String NOTE = "N";
    private static final String TAGS = "T";
    private static final String LEFT_OUT = "…";

    /// What is marked in a block of the column.
    Highlights in(int block) {
        List<Placed> here = text.blockPlace(block)
                .map(place -> marks.in(place.footnote(), place.block()))
                .orElse(List.of());
        if (here.isEmpty()) {
            return Highlights.NONE;
        }
        List<Decoration> decorations = new ArrayList<>();
        levels(here).forEach((placed, level) -> decorations.addAll(drawn(placed, level)));
        List<Flag> flags = here.stream().filter(Placed::begins).map(this::flag).toList();
        return new Highlights(decorations, flags, accessible(here));
    }

    /// Each part on the first level on which nothing lies that it overlaps.
    private static Map<Placed, Integer> levels(List<Placed> here) {
        Map<Placed, Integer> levels = new LinkedHashMap<>();
        List<Integer> ends = new ArrayList<>();
        for (Placed placed : here.stream().sorted(LONGER_FIRST).toList()) {
            int level = 0;
            while (level < ends.size() && ends.get(level) > placed.place().clean().start()) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(0);
            }
            ends.set(level, placed.place().clean().end());
            levels.put(placed, level);
        }
        return levels;
    }

    private List<Decoration> drawn(Placed placed, int level) {
        Place place = placed.place();
        if (placed.mark().elided() && chosen.filter(placed.mark().id()::equals).isEmpty()) {
            return List.of();
        }
        Span range = text.range(place);
        int block = text.index(place);
        List<Decoration> drawn = new ArrayList<>();
        Optional<MarkColor> color = placed.mark().color();
        drawn.add(new Decoration(
                block, range.start(), range.end(), color.map(ShownMarks::kind).orElse(DecorationKind.MARK_PLAIN),
                color.isPresent() ? level : Math.max(1, level)));
        if (chosen.filter(placed.mark().id()::equals).isPresent()) {
            drawn.add(new Decoration(block, range.start(), range.end(), DecorationKind.MARK_CHOSEN));
        }
        return drawn;
    }

    private Flag flag(Placed placed) {
        Mark mark = placed.mark();
        Span range = text.range(placed.place());
        String key = mark.color()
                .map(color -> Integer.toString(names.key(color)))
                .orElseGet(() -> letter(mark));
        String style = mark.color().map(ShownMarks::kind).map(DecorationKind::styleClass).orElse("plain");
        return new Flag(range.start(), key, style, mark.id(), name(mark));
    }

    private static String letter(Mark mark) {
        if (!mark.note().isEmpty()) {
            return NOTE;
        }
        if (!mark.tags().isEmpty()) {
            return TAGS;
        }
        return mark.elided() ? LEFT_OUT : NOTE;
    }

    /// What a mark is called: by its color, or by what is said of the text.
    private String name(Mark mark) {
        String color = mark.color().map(names::name).orElse(Texts.of("marks.noColor"));
        return mark.note().isEmpty() ? color : Texts.of("marks.withNote", color, mark.note());
    }

    private String accessible(List<Placed> here) {
        List<String> said = here.stream()
                .map(placed -> Texts.of("marks.accessible", name(placed.mark()), words(placed.place())))
                .toList();
        return String.join(" ", said);
    }

    private String words(Place place) {
        Span range = text.range(place);
        return text.blocks().get(text.index(place)).words(range.start(), range.end());
    }

    /// How a color is drawn.
    private static DecorationKind kind(MarkColor color) {
        return switch (color) {
            case FACTS -> DecorationKind.MARK_1;
            case ISSUE -> DecorationKind.MARK_2;
            case HOLDING -> DecorationKind.MARK_3;
            case REASONING -> DecorationKind.MARK_4;
            case DISSENT -> DecorationKind.MARK_5;
            case USEFUL -> DecorationKind.MARK_6;
            case ADVERSE -> DecorationKind.MARK_7;
            case QUESTION -> DecorationKind.MARK_8;
        };
    }
}
