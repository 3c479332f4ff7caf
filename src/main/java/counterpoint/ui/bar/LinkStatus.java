package counterpoint.ui.bar;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.model.Pairs;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Says which of the linked pairs the reader looks at and who says that they answer each other, or what a key did; and
/// whether the weak links are shown, which a press changes.
final class LinkStatus extends HBox {
    private final CaseModel model;
    private final Label standing = new Label();
    private final Button weak = new Button();

    LinkStatus(CaseModel model) {
        this.model = model;
        getStyleClass().add("link-status");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(standing, Texts.of("status.pairs.tip"));
        weak.getStyleClass().add("scroll-lock");
        weak.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(weak, Texts.of("status.weak.tip"));
        weak.accessibleTextProperty().bind(weak.textProperty());
        weak.setOnAction(_ -> model.pairs().toggleWeak());
        getChildren().addAll(standing, weak);
    }

    /// Follows the case until the subscription ends.
    Subscription follow() {
        tell();
        return model.joined().whenChanged(this::tell).and(model.pairs().said().subscribe((_, _) -> tell()));
    }

    private void tell() {
        weak.setText(model.pairs().weakToo().get() ? Texts.of("status.weak") : Texts.of("status.best"));
        standing.setText(model.pairs().said().get().orElseGet(this::words));
    }

    private String words() {
        if (model.isComparing()) {
            return Texts.of("status.comparing");
        }
        Pairs.Standing now = model.pairs().standing();
        Optional<Exchange> chosen = model.joined().chosen().filter(_ -> now.number() > 0);
        return chosen
                .map(pair -> Texts.of(
                        "status.pair", now.number(), now.count(), new LinkFacts(model, pair).state()))
                .orElseGet(() -> Texts.of("status.pairs", now.count()));
    }
}
