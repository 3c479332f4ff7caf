package counterpoint.ui.help;

import counterpoint.ui.model.help.Shipped;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The version of the program, and what it ships under which licence.
public final class AboutView extends VBox {
    private static final double WIDTH = 680;
    private static final double VERSION = 110;

    private final OverSheet over;
    private final ScrollPane list = new ScrollPane();

    /// @param over in which it is shown
    public AboutView(OverSheet over) {
        this.over = over;
        HelpSheet.dress(this);
        getStyleClass().add("about");
        Label version = sentence(Texts.of("about.version", version()));
        version.setId("about-version");
        list.setFitToWidth(true);
        list.setId("about-list");
        list.setAccessibleText(Texts.of("about.ships"));
        list.setContent(shipped().map(AboutView::parts).orElseGet(() -> sentence(Texts.of("about.notBuilt"))));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label ships = new Label(Texts.of("about.ships"));
        ships.getStyleClass().add("about-title");
        getChildren().addAll(
                version,
                sentence(Texts.of("about.what")),
                sentence(Texts.of("about.runs", Runtime.version().toString(), System.getProperty("os.name", ""))),
                sentence(Texts.of("about.opinions")),
                ships,
                list);
    }

    /// Shows it over the window.
    public void show() {
        over.show(new OverSheet.Sheet(Texts.of("about.title"), this, WIDTH, true, list::requestFocus));
    }

    private static Label sentence(String words) {
        return new WrappedLabel("about-sentence", words);
    }

    /// As the program's own jar states it.
    private static String version() {
        return Optional.ofNullable(AboutView.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse(Texts.of("about.development"));
    }

    private static Optional<Shipped> shipped() {
        try (InputStream bill = AboutView.class.getResourceAsStream("shipped.xml")) {
            return bill == null ? Optional.empty() : Optional.of(Shipped.read(bill));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region parts(Shipped shipped) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-parts");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints version = new ColumnConstraints(VERSION);
        ColumnConstraints licence = new ColumnConstraints();
        licence.setPercentWidth(40);
        grid.getColumnConstraints().addAll(name, version, licence);
        int row = 0;
        for (Shipped.Part part : shipped.parts()) {
            grid.addRow(row++, sentence(part.name()), sentence(part.version()), sentence(
                    part.licence().isEmpty() ? Texts.of("about.noLicence") : part.licence()));
        }
        return grid;
    }
}
