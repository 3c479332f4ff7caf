package counterpoint.ui.model.disputes;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.PinCites;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Locator;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Where words of the two opinions in the columns stand, as a brief cites them.
public final class PassagePlaces {
    private final CaseModel model;
    private final Map<Column, CaseOpinion> opinions = new EnumMap<>(Column.class);

    public PassagePlaces(CaseModel model) {
        this.model = model;
        model.columns().forEach((side, column) -> opinions.put(side, column.opinion().get()));
    }

    /// The opinion on one side; empty if the case has not two.
    public Optional<CaseOpinion> opinion(Column side) {
        return Optional.ofNullable(opinions.get(side));
    }

    /// The name of the opinion on one side, `Majority`; empty if there is none.
    public String name(Column side) {
        return opinion(side).map(opinion -> Side.nameOf(opinion.kind())).orElse("");
    }

    /// Where words of a side stand: `Majority, slip op. at 38`; by paragraph if no print has pages.
    ///
    /// @param raw in the reading text
    public String pin(Column side, Span raw) {
        return opinion(side).map(opinion -> {
            Edition print = opinion.readingText();
            Optional<Place> first = print.placeAt(raw.start());
            Optional<Place> last = print.placeAt(Math.max(raw.start(), raw.end() - 1));
            String where = first.flatMap(start -> last.flatMap(
                    end -> PinCites.of(model.file().caption(), print, start, end)))
                    .or(() -> first.map(new Locator(print)::label))
                    .orElse("");
            return Texts.of("disputes.pin", name(side), where);
        }).orElse("");
    }

    /// The pages of a passage in the first print that has any, `27–28`; else its paragraph, `¶9`.
    public String pages(Column side, Passage passage) {
        return opinion(side).map(opinion -> {
            Place first = passage.places().getFirst();
            Place end = passage.places().getLast();
            int last = Math.max(end.clean().start(), end.clean().end() - 1);
            return PinCites.pages(opinion.readingText(), first, end.at(new Span(last, last)))
                    .orElseGet(() -> new Locator(opinion.readingText()).label(first));
        }).orElse("");
    }
}
