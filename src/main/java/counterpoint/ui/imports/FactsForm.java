package counterpoint.ui.imports;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.WrittenDate;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

/// The facts of a case, each of which can be changed; what is not known is a dashed box.
final class FactsForm {
    private final GridPane rows = Rows.grid();
    private final EditField title;
    private final EditField court;
    private final EditField docket;
    private final EditField argued;
    private final EditField decided;
    private final EditField reporter;
    private Optional<Draft> draft = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    FactsForm() {
        String notStated = Texts.of("import.notStated");
        this.title = words(Texts.of("import.title"), notStated, FactsForm::named);
        this.court = words(Texts.of("import.court"), notStated, FactsForm::ofCourt);
        this.docket = words(Texts.of("import.docket"), notStated, FactsForm::docketed);
        this.argued = date(Texts.of("import.argued"), notStated, FactsForm::argued);
        this.decided = date(Texts.of("import.decided"), notStated, FactsForm::decided);
        this.reporter = words(Texts.of("import.reporter"), Texts.of("import.reporter.missing"), FactsForm::reported);
        title.getStyleClass().add("case-title");
        title.setId("fact-title");
        decided.setId("fact-decided");
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
        title.show(facts.name().orElse(""));
        court.show(facts.court().orElse(""));
        docket.show(facts.docket().orElse(""));
        argued.show(facts.argued().map(CourtDate::written).orElse(""));
        decided.show(facts.decided().map(CourtDate::written).orElse(""));
        reporter.show(String.join("; ", facts.citations()));
    }

    private EditField words(String name, String missing, BiFunction<Caption, Optional<String>, Caption> with) {
        return field(name, missing, typed -> Optional.of(
                facts -> with.apply(facts, Optional.of(typed).filter(words -> !words.isEmpty()))));
    }

    private EditField date(String name, String missing, BiFunction<Caption, Optional<CourtDate>, Caption> with) {
        return field(name, missing, typed -> {
            Optional<CourtDate> date = WrittenDate.read(typed);
            return typed.isEmpty() || date.isPresent()
                    ? Optional.of(facts -> with.apply(facts, date))
                    : Optional.empty();
        });
    }

    /// A change of the facts.
    private interface Change {
        Caption of(Caption facts);
    }

    private interface Typed {
        Optional<Change> read(String words);
    }

    private EditField field(String name, String missing, Typed typed) {
        EditField field = new EditField(name, missing, words -> {
            Optional<Change> change = typed.read(words);
            change.ifPresent(one -> draft.ifPresent(shown -> shown.change(one.of(shown.facts().get()))));
            return change.isPresent();
        });
        Rows.add(rows, name, field);
        return field;
    }

    private static Caption named(Caption of, Optional<String> name) {
        return new Caption(name, of.docket(), of.court(), of.argued(), of.decided(), of.citations(), of.judges());
    }

    private static Caption docketed(Caption of, Optional<String> docket) {
        return new Caption(of.name(), docket, of.court(), of.argued(), of.decided(), of.citations(), of.judges());
    }

    private static Caption ofCourt(Caption of, Optional<String> court) {
        return new Caption(of.name(), of.docket(), court, of.argued(), of.decided(), of.citations(), of.judges());
    }

    private static Caption argued(Caption of, Optional<CourtDate> day) {
        return new Caption(of.name(), of.docket(), of.court(), day, of.decided(), of.citations(), of.judges());
    }

    private static Caption decided(Caption of, Optional<CourtDate> day) {
        return new Caption(of.name(), of.docket(), of.court(), of.argued(), day, of.citations(), of.judges());
    }

    private static Caption reported(Caption of, Optional<String> citations) {
        List<String> all = citations.map(words -> List.of(words.split("\\s*;\\s*"))).orElse(List.of());
        return new Caption(of.name(), of.docket(), of.court(), of.argued(), of.decided(), all, of.judges());
    }
}
