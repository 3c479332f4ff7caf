package counterpoint.ui.dispute;

import counterpoint.compare.Link;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The links of a point, to choose those that leave it.
final class SplitBox extends VBox {
    private final DisputesModel model;
    private final int all;
    private final Button keep;

    SplitBox(DisputesModel model, PointFacts facts) {
        this.model = model;
        this.all = facts.dispute().links().size();
        getStyleClass().add("split-box");
        Label title = new Label(Texts.of("disputes.splitting"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (Link link : facts.dispute().links()) {
            ToggleButton choice = new LinkChoice(facts.places(), link).on(new ToggleButton());
            choice.setOnAction(_ -> {
                model.choose(link);
                tell();
            });
            getChildren().add(choice);
        }
        keep = Press.plain(Texts.of("disputes.splitting.keep", 0), Texts.of("disputes.splitting"), model::split);
        keep.setId("split-keep");
        HBox actions = new HBox(keep, Press.plain(Texts.of("disputes.cancel"), Texts.of("disputes.cancel"),
                model::cancel));
        actions.getStyleClass().add("box-actions");
        getChildren().add(actions);
        tell();
    }

    private void tell() {
        int chosen = model.doing().get() instanceof Doing.Splitting splitting ? splitting.chosen().size() : 0;
        keep.setText(Texts.of("disputes.splitting.keep", chosen));
        keep.setDisable(chosen == 0 || chosen == all);
    }

    /// Gives the keyboard to the first link.
    void takeKeyboard() {
        getChildren().get(1).requestFocus();
    }
}
