package counterpoint.ui.dispute;

import counterpoint.compare.Link;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The links of a point, to choose those that leave it.
final class SplitBox extends VBox {
    private final DisputesModel model;
    private final Map<Link, ToggleButton> choices = new HashMap<>();
    private final Button keep;

    SplitBox(DisputesModel model, PointFacts facts) {
        this.model = model;
        getStyleClass().add("split-box");
        Label title = new Label(Texts.of("disputes.splitting"));
        title.getStyleClass().add("section-title");
        keep = Buttons.plain(Texts.of("disputes.splitting.keep", 0), Texts.of("disputes.splitting"), model::split);
        keep.setId("split-keep");
        HBox actions = new HBox(keep, Buttons.plain(Texts.of("disputes.cancel"), Texts.of("disputes.cancel"),
                model::cancel));
        actions.getStyleClass().add("box-actions");
        getChildren().addAll(title, actions);
        for (Link link : facts.dispute().links()) {
            ToggleButton choice = new LinkChoice(facts.places(), link).on(new ToggleButton());
            choice.setOnAction(_ -> model.choose(link));
            choices.put(link, choice);
            getChildren().add(choice);
        }
        tell();
    }

    /// Shows what is chosen now.
    void tell() {
        Set<Link> chosen = model.doing().get() instanceof Doing.Splitting splitting ? splitting.chosen() : Set.of();
        choices.forEach((link, choice) -> choice.setSelected(chosen.contains(link)));
        keep.setText(Texts.of("disputes.splitting.keep", chosen.size()));
        keep.setDisable(chosen.isEmpty() || chosen.size() == choices.size());
    }

    /// Gives the keyboard to the first link.
    void takeKeyboard() {
        getChildren().get(2).requestFocus();
    }
}
