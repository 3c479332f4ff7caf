package counterpoint.ui.bar;

import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Says whether the columns scroll together; a press changes it.
final class ScrollLock extends Button {
    ScrollLock(BooleanProperty together) {
        getStyleClass().add("scroll-lock");
        setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(this, Texts.of("status.scroll.tip"));
        textProperty().bind(together.map(now -> now ? Texts.of("status.together") : Texts.of("status.alone")));
        accessibleTextProperty().bind(textProperty());
        setOnAction(_ -> together.set(!together.get()));
    }
}
