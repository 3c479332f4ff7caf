package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.ColumnFind;
import counterpoint.ui.model.Footnotes;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.theme.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a column bears besides the marks of the reader: how each citation is underlined, which are chosen, which paragraph is looked at.
final class ColumnDecorations {
    private final ColumnText text;
    private final OpinionKind kind;

    ColumnDecorations(ColumnText text, OpinionKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /// What else is pointed at.
    ///
    /// @param focused the citation that the keyboard is at
    /// @param led the place to which a reference led
    record Pointed(Optional<Mention> focused, Optional<Place> led) {
    }

    /// The marks; `found` are the places of words that a search over all cases found, `hits` those found in this column.
    List<Decoration> of(
            Optional<Choice> choice,
            Optional<Passage> lookedAt,
            List<Place> found,
            ColumnFind.Hits hits,
            Optional<Footnotes.Visit> note,
            Pointed pointed) {
        List<Decoration> marks = new ArrayList<>();
        DecorationKind tint = Side.of(kind) == Side.MAJORITY
                ? DecorationKind.MAJORITY_TINT
                : DecorationKind.DISSENT_TINT;
        lookedAt.ifPresent(passage -> stretches(passage).forEach(place -> marks.add(mark(place, tint))));
        for (Mention mention : text.mentions()) {
            if (choice.filter(chosen -> chosen.isSelected(mention)).isPresent()) {
                marks.add(mark(mention, DecorationKind.SELECTED));
            } else if (choice.filter(chosen -> chosen.covers(mention)).isPresent()) {
                marks.add(mark(mention, DecorationKind.MENTION_MATCH));
            }
            marks.add(mark(mention, underline(mention)));
        }
        found.forEach(place -> marks.add(mark(place, DecorationKind.SEARCH_HIT)));
        for (int hit = 0; hit < hits.places().size(); hit++) {
            DecorationKind outline = hit == hits.at() ? DecorationKind.CURRENT_HIT : DecorationKind.SEARCH_HIT;
            marks.add(mark(hits.places().get(hit), outline));
        }
        marks.addAll(text.targets().pills());
        note.flatMap(text::visited).ifPresent(marks::add);
        pointed.led().filter(place -> !place.clean().isEmpty())
                .ifPresent(place -> marks.add(mark(place, DecorationKind.MENTION_MATCH)));
        pointed.focused().ifPresent(mention -> marks.add(mark(mention, DecorationKind.FOCUSED)));
        return marks;
    }

    /// The places of a passage, those of one block as one.
    private static Collection<Place> stretches(Passage passage) {
        Map<Place, Place> blocks = new LinkedHashMap<>();
        for (Place place : passage.places()) {
            blocks.merge(
                    place.at(new Span(0, 0)), place, (one, other) -> one.at(one.clean().cover(other.clean())));
        }
        return blocks.values();
    }

    private Decoration mark(Mention mention, DecorationKind mark) {
        return mark(mention.citation().place(), mark);
    }

    private Decoration mark(Place place, DecorationKind mark) {
        Span range = text.range(place);
        return new Decoration(text.index(place), range.start(), range.end(), mark);
    }

    private static DecorationKind underline(Mention mention) {
        if (mention.resolution().state() != Resolution.State.RESOLVED) {
            return DecorationKind.DASHED_UNDERLINE;
        }
        if (mention.resolution().byReader()) {
            return DecorationKind.SOLID_UNDERLINE;
        }
        return switch (mention.citation().kind()) {
            case ID, SUPRA -> DecorationKind.DOTTED_UNDERLINE;
            case NAME -> DecorationKind.HAIRLINE_UNDERLINE;
            case FULL, SHORT, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD, INTERNAL ->
                DecorationKind.SOLID_UNDERLINE;
        };
    }
}
