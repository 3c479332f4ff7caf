package counterpoint.ui.bar;

import counterpoint.ui.model.SavingModel;
import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was found on disk that the reader should know, above the text until it is sent away.
public final class NoticeBanner extends HBox {
    private final VBox sentences = new VBox();

    public NoticeBanner(SavingModel saving) {
        getStyleClass().add("banner");
        sentences.getStyleClass().add("banner-sentences");
        HBox.setHgrow(sentences, Priority.ALWAYS);
        Button close = new Button(Texts.of("banner.close"));
        close.setAccessibleText(Texts.of("banner.close.accessible"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> saving.dismissNotices());
        getChildren().addAll(sentences, close);
        saving.notices().subscribe(this::show);
    }

    private void show(List<String> notices) {
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
        sentences.getChildren().setAll(notices.stream().map(NoticeBanner::line).toList());
    }

    private static Label line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
