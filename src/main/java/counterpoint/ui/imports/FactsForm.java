package counterpoint.ui.imports;

import counterpoint.correction.CaseFact;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.WrittenDate;
import counterpoint.ui.theme.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

/// The facts of a case, each of which can be changed; what is not known is a dashed box.
final class FactsForm {
    private final GridPane rows = Rows.grid();
    private final Map<CaseFact, EditField> fields = new EnumMap<>(CaseFact.class);
    private Optional<Draft> draft = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    FactsForm() {
        String missing = Texts.of("import.notStated");
        add(CaseFact.NAME, Texts.of("import.title"), missing).getStyleClass().add("case-title");
        add(CaseFact.COURT, Texts.of("import.court"), missing);
        add(CaseFact.DOCKET, Texts.of("import.docket"), missing);
        add(CaseFact.ARGUED, Texts.of("import.argued"), missing);
        add(CaseFact.DECIDED, Texts.of("import.decided"), missing);
        add(CaseFact.CITATIONS, Texts.of("import.reporter"), Texts.of("import.reporter.missing"));
    }

    GridPane rows() {
        return rows;
    }

    void show(Draft shown) {
        following.unsubscribe();
        draft = Optional.of(shown);
        following = shown.facts().subscribe(this::fill);
    }

    private void fill(Caption facts) {
        fields.forEach((fact, field) -> field.show(written(fact, facts)));
    }

    /// A fact for reading; dates are written out.
    private static String written(CaseFact fact, Caption facts) {
        return switch (fact) {
            case ARGUED -> facts.argued().map(CourtDate::written).orElse("");
            case DECIDED -> facts.decided().map(CourtDate::written).orElse("");
            case NAME, DOCKET, COURT, CITATIONS, JUDGES -> fact.of(facts);
        };
    }

    private EditField add(CaseFact fact, String name, String missing) {
        EditField field = new EditField(name, missing, typed -> keep(fact, typed));
        field.setId("fact-" + fact.name().toLowerCase(Locale.ROOT));
        fields.put(fact, field);
        Rows.add(rows, name, field);
        return field;
    }

    private boolean keep(CaseFact fact, String typed) {
        String words = WrittenDate.read(typed).map(CourtDate::iso).filter(_ -> isDate(fact)).orElse(typed);
        boolean understood = fact.refusal(words).isEmpty();
        if (understood) {
            draft.ifPresent(one -> one.change(fact, words));
        }
        return understood;
    }

    private static boolean isDate(CaseFact fact) {
        return fact == CaseFact.ARGUED || fact == CaseFact.DECIDED;
    }
}
