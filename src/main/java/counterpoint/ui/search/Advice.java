package counterpoint.ui.search;

import counterpoint.ui.model.search.Coverage;
import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What stands in the place of hits where there are none: how to ask, or what was asked and how to widen it.
final class Advice extends VBox {
    private static final String QUOTES = "[\"“”„‟]";

    private final SearchModel model;
    private final SavedList saved;

    Advice(SearchModel model) {
        this.model = model;
        this.saved = new SavedList(model);
        getStyleClass().add("advice");
        model.findings().subscribe(this::show);
        model.coverage().subscribe((_, _) -> show(model.findings().get()));
        model.waiting().subscribe((_, _) -> show(model.findings().get()));
    }

    private void show(Findings found) {
        getChildren().setAll(found.question().isEmpty() ? howToAsk() : howToWiden(found));
    }

    private List<Node> howToAsk() {
        Coverage covered = model.coverage().get();
        return List.of(
                new WrappedLabel("advice-title", Texts.of("search.empty.title")),
                new WrappedLabel("advice-line", covered.passages() == 0 && model.waiting().get() == 0
                        ? Texts.of("search.empty.nothing")
                        : Texts.of(
                                "search.empty.what",
                                covered.passages(), covered.opinions(), covered.cases().size())),
                new WrappedLabel("advice-line", Texts.of("search.empty.words")),
                new WrappedLabel("advice-line", Texts.of("search.empty.phrase")),
                new WrappedLabel("advice-line", Texts.of("search.empty.authority")),
                new WrappedLabel("advice-line", Texts.of("search.empty.fields")),
                new WrappedLabel("advice-line", Texts.of("search.empty.notes")),
                new WrappedLabel("advice-line", Texts.of("search.empty.advanced")),
                saved);
    }

    private List<Node> howToWiden(Findings found) {
        List<Node> lines = new ArrayList<>();
        String words = found.question().words().strip();
        lines.add(new WrappedLabel("advice-title", Texts.of("search.none.title")));
        if (model.waiting().get() > 0) {
            lines.add(new WrappedLabel("advice-line", Texts.of("search.none.waiting")));
        }
        found.problem().ifPresent(problem -> lines.add(new WrappedLabel("advice-line", problem)));
        List<String> sought = found.words().written();
        if (found.problem().isEmpty() && !sought.isEmpty()) {
            lines.add(new WrappedLabel("advice-line",
                    Texts.of("search.none.sought", ResultHead.brief(String.join(", ", sought)))));
        }
        if (!found.question().narrowing().isNone()) {
            lines.add(step(Texts.of("search.none.widen"), model.question()::widen));
        }
        String bare = words.replaceAll(QUOTES, " ").strip();
        if (!bare.equals(words) && !bare.isEmpty()) {
            lines.add(step(Texts.of("search.none.unquote"), () -> model.question().words().set(bare)));
        }
        lines.add(new WrappedLabel("advice-line", Texts.of("search.none.tip")));
        return lines;
    }

    private static Button step(String words, Runnable go) {
        Button button = new Button(words);
        button.setOnAction(_ -> go.run());
        return button;
    }
}
