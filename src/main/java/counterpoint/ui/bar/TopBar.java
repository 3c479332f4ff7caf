package counterpoint.ui.bar;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The bar on top: back and forward, and the case's name with its citation and court.
public final class TopBar extends HBox {
    private final Label name = new Label();
    private final Label cite = new Label();
    private Subscription state = Subscription.EMPTY;

    public TopBar(WorkbenchModel model, Node... right) {
        getStyleClass().add("top-bar");
        name.getStyleClass().add("case-name");
        name.setMinWidth(60);
        cite.getStyleClass().add("case-cite");
        Button back = step("bar.back", "bar.back.tip", "first", model.trail().canGoBack(), model::back);
        Button forward = step("bar.forward", "bar.forward.tip", "last", model.trail().canGoForward(), model::forward);
        HBox steps = new HBox(back, forward);
        steps.getStyleClass().add("segments");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(steps, name, cite, space);
        getChildren().addAll(right);
        model.open().subscribe(entry -> entry.ifPresentOrElse(this::show, this::showNone));
    }

    private static Button step(String text, String tip, String place, ReadOnlyBooleanProperty can, Runnable go) {
        Button button = new Button(Texts.of(text));
        button.getStyleClass().addAll("segment", place);
        button.setAccessibleText(Texts.of(tip));
        button.setTooltip(new Tooltip(Texts.of(tip)));
        button.disableProperty().bind(can.not());
        button.setOnAction(_ -> go.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(CaseEntry entry) {
        name.setText(entry.name());
        state.unsubscribe();
        state = entry.state().subscribe(_ -> cite.setText(entry.cite()));
    }

    private void showNone() {
        name.setText(Texts.of("window.title"));
        cite.setText("");
    }
}
