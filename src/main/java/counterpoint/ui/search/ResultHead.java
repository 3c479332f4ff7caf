package counterpoint.ui.search;

import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.WrongExpression;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was asked, how many passages were found, what of the question could not be taken as typed, and how it is asked.
final class ResultHead extends VBox {
    private static final int LONGEST = 200;

    private final SearchModel model;
    private final Label asked = line("search-asked");
    private final Label total = line("search-total");
    private final Label problem = line("search-problem");
    private final Label saved = line("search-order");
    private final Button all = link();
    private final Button mean = link();
    private final Button back = link();
    private final Button save = link();
    private final HBox counts;

    ResultHead(SearchModel model) {
        this.model = model;
        getStyleClass().add("result-head");
        all.setOnAction(_ -> model.listAll());
        mean.setOnAction(_ -> model.findings().get().didYouMean().ifPresent(model.question().words()::set));
        back.setText(Texts.of("search.like.back"));
        back.setOnAction(_ -> model.question().unlike());
        save.setText(Texts.of("search.save"));
        Tip.on(save, Texts.of("search.save.accessible"));
        save.setAccessibleText(Texts.of("search.save.accessible"));
        save.setOnAction(_ -> model.naming().set(true));
        for (Region whole : new Region[] {all, back, save}) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        HBox title = new HBox(asked, space(), saved, save, new SavedMenu(model));
        title.getStyleClass().add("result-counts");
        counts = new HBox(total, all, back);
        counts.getStyleClass().add("result-counts");
        getChildren().addAll(
                title, new SaveRow(model), mean, problem, new NarrowedChips(model), new Progress(model), counts,
                new SearchManner(model));
        for (Region part : new Region[] {asked, problem, all, mean, back, save, saved, counts}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        model.findings().subscribe(this::show);
        model.wrong().subscribe(_ -> show(model.findings().get()));
        model.saved().rows().subscribe(_ -> named(model.findings().get()));
    }

    private void show(Findings found) {
        asked.setText(title(found));
        asked.setVisible(!found.question().isEmpty());
        Tip.on(asked, asked.getText());
        counts.setVisible(!found.hits().isEmpty());
        total.setText(totalOf(found));
        boolean alike = found.question().like().isPresent();
        all.setVisible(!alike && found.isCut() && found.question().limit() == SearchModel.FIRST);
        all.setText(Texts.of("search.listAll", found.total()));
        back.setVisible(alike);
        mean.setVisible(found.didYouMean().isPresent());
        mean.setText(Texts.of("search.didYouMean", found.didYouMean().map(ResultHead::brief).orElse("…")));
        Optional<String> sentence = model.wrong().get().map(WrongExpression::sentence).or(found::problem);
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent() && !found.hits().isEmpty());
        named(found);
    }

    private void named(Findings found) {
        Optional<String> name = model.asked().map(search -> Texts.of("search.savedAs", search.name()));
        boolean savable = !found.question().isEmpty() && found.question().like().isEmpty();
        saved.setText(name.orElse(""));
        saved.setVisible(savable && name.isPresent());
        save.setVisible(savable && name.isEmpty());
    }

    private static String title(Findings found) {
        String words = found.question().words().strip();
        return found.question().like()
                .map(passage -> Texts.of("search.like.title", passage.pinCite()))
                .orElseGet(() -> words.isEmpty() ? Texts.of("search.everyPassage") : brief(words));
    }

    private static String totalOf(Findings found) {
        String count = found.isCut()
                ? Texts.of("search.totalCut", found.total(), found.hits().size())
                : Texts.of("search.total", found.total());
        boolean repeated = found.hits().stream().anyMatch(hit -> !hit.alsoIn().isEmpty());
        return repeated ? Texts.of("search.totalOnce", count) : count;
    }

    static String brief(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static Button link() {
        Button link = new Button();
        link.getStyleClass().add("link");
        link.setMinWidth(0);
        return link;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
