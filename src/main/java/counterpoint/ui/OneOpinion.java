package counterpoint.ui;

import counterpoint.authority.Authority;
import counterpoint.casefile.LikeCase;
import counterpoint.casefile.LikePassage;
import counterpoint.ui.model.LikeCases;
import counterpoint.ui.model.Locator;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands where a case with one opinion has no second column: says so, and offers other cases that rest on the same
/// authorities.
final class OneOpinion extends ScrollPane {
    private static final int MOST_NAMES = 3;

    private final LikeCases cases;
    private final VBox offered = new VBox();

    OneOpinion(LikeCases cases) {
        this.cases = cases;
        getStyleClass().add("one-opinion");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        offered.getStyleClass().add("like-cases");
        setContent(offered);
        cases.found().subscribe(this::fill);
    }

    private void fill(Optional<List<LikeCase>> found) {
        offered.getChildren().setAll(new WrappedLabel("one-opinion-note", Texts.of("case.oneOpinion")));
        found.ifPresent(all -> {
            offered.getChildren().add(
                    new WrappedLabel("section-title", all.isEmpty() ? Texts.of("like.none") : Texts.of("like.title")));
            all.forEach(this::add);
        });
    }

    private void add(LikeCase like) {
        VBox shown = new VBox(new WrappedLabel("like-name", like.file().name()));
        shown.getStyleClass().add("like-case");
        if (!like.shared().isEmpty()) {
            String names = like.shared().stream()
                    .limit(MOST_NAMES)
                    .map(Authority::name)
                    .collect(Collectors.joining("; "));
            int more = Math.max(0, like.shared().size() - MOST_NAMES);
            shown.getChildren().add(new WrappedLabel("like-shares", Texts.of("like.shares", names, more)));
        }
        like.passages().forEach(passage -> shown.getChildren().add(passage(like, passage)));
        offered.getChildren().add(shown);
    }

    private Button passage(LikeCase like, LikePassage passage) {
        String where = Texts.of(
                "card.where",
                Side.nameOf(passage.opinion().kind()),
                new Locator(passage.opinion().readingText()).label(passage.passage().places().getFirst()));
        Button open = new Button(Texts.of("like.passage", where, passage.reasons().getFirst().text()));
        open.getStyleClass().addAll("link", "like-passage");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setAccessibleText(Texts.of("like.passage.accessible", like.file().name(), open.getText()));
        open.setOnAction(_ -> cases.open(passage));
        return open;
    }
}
