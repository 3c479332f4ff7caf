package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Map;
import java.util.Optional;

/// A place in the history: a case, what its columns showed, and what was chosen.
///
/// @param view what filled the window
/// @param caseId the case
/// @param spots what each column showed
/// @param choice what was chosen
public record Stop(View view, String caseId, Map<Column, Spot> spots, Optional<Choice> choice) {
    public Stop {
        spots = Map.copyOf(spots);
    }

    /// The spot that names the place: of the column with the chosen mention, else the left one.
    Optional<Spot> place() {
        boolean right = choice.flatMap(Choice::selected).isPresent()
                && choice.flatMap(Choice::selected).equals(choice.flatMap(one -> one.in(Column.RIGHT)));
        Column first = right ? Column.RIGHT : Column.LEFT;
        return Optional.ofNullable(spots.get(first)).or(() -> spots.values().stream().findFirst());
    }

    /// Where it is: `Smith, Majority ¶30`, or what filled the window.
    ///
    /// @param caseName what the case is called
    String words(String caseName) {
        return switch (view) {
            case DISPUTES -> Texts.of("history.disputes");
            case AUTHORITIES -> Texts.of("history.authorities");
            case DOCTRINES -> Texts.of("history.doctrines");
            case SEARCH -> Texts.of("history.search");
            case NOTES -> Texts.of("history.notes");
            case IMPORT -> Texts.of("history.import");
            case READ -> place()
                    .map(spot -> Texts.of("history.place", shortened(caseName), spot.words()))
                    .orElse(caseName);
        };
    }

    private static String shortened(String caseName) {
        int versus = caseName.indexOf(" v. ");
        return versus < 0 ? caseName : caseName.substring(0, versus);
    }

    /// What one column showed.
    ///
    /// @param opinion whose text
    /// @param edition which print of it
    /// @param top the first place in sight
    /// @param lead where its line began, as a part of the column's height
    public record Spot(CaseOpinion opinion, Edition edition, Place top, double lead) {
        /// A spot whose first line begins at the top.
        public Spot(CaseOpinion opinion, Edition edition, Place top) {
            this(opinion, edition, top, 0);
        }

        /// Whose opinion, and where in it: `Majority ¶30`.
        String words() {
            return Texts.of("card.where", Side.nameOf(opinion.kind()), new Locator(edition).label(top));
        }
    }
}
