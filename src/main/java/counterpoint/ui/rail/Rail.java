package counterpoint.ui.rail;

import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The left rail.
public final class Rail extends VBox {
    private static final double WIDTH = 208;

    /// The rail of a window.
    ///
    /// @param gone runs when the reader has gone to a section
    /// @param bring runs when the reader wants to bring in an opinion
    /// @param look runs when the reader wants to see how the open case was read
    /// @param print runs when the reader wants to print
    /// @param save runs when the reader wants to take something elsewhere
    public Rail(WorkbenchModel model, Runnable gone, Runnable bring, Runnable look, Runnable print, Runnable save) {
        getStyleClass().add("rail");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        CaseList cases = cases(model);
        cases.setId("all-cases");
        OutlineList outline = new OutlineList(model, gone);
        VBox.setVgrow(outline, Priority.ALWAYS);
        Label outlineTitle = title(Texts.of("rail.outline"));
        VBox.setMargin(outlineTitle, new Insets(12, 0, 0, 0));
        Label casesTitle = title(Texts.of("rail.cases"));
        if (RecentList.isWanted(model)) {
            VBox.setMargin(casesTitle, new Insets(8, 0, 0, 0));
            getChildren().addAll(title(Texts.of("rail.recent")), new RecentList(model).list());
        }
        getChildren().addAll(casesTitle, cases, new CaseCommands(model, bring, look, print, save), outlineTitle,
                outline,
                new PointList(model, gone, heightProperty()));
    }

    /// The list of cases alone, for a view that has a rail of its own.
    public static Node casesOf(WorkbenchModel model) {
        return cases(model);
    }

    private static CaseList cases(WorkbenchModel model) {
        CaseList cases = new CaseList(model, Texts.of("rail.cases"));
        model.shelved().subscribe(cases::show);
        return cases;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("rail-title");
        return title;
    }
}
