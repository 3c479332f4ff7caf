package counterpoint.ui.dispute;

import counterpoint.compare.Treatment;
import counterpoint.ui.model.disputes.DisputeFilter;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the points: the cases, which points are listed, and what the treatment marks mean.
final class DisputesRail extends VBox {
    private static final double WIDTH = 208;
    private static final List<Treatment> IN_ORDER = List.of(
            Treatment.RELIES_ON, Treatment.READS_NARROWLY, Treatment.READS_BROADLY, Treatment.DISTINGUISHES,
            Treatment.REJECTS, Treatment.CITES_NEUTRALLY, Treatment.UNCLEAR);

    private final DisputesModel model;
    private final VBox filters = new VBox();

    /// @param cases the list of cases
    DisputesRail(DisputesModel model, Node cases) {
        this.model = model;
        getStyleClass().addAll("rail", "disputes-rail");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label casesTitle = title(Texts.of("rail.cases"));
        casesTitle.getStyleClass().add("first");
        getChildren().addAll(casesTitle, cases, title(Texts.of("disputes.show")), filters,
                title(Texts.of("disputes.marks")));
        IN_ORDER.forEach(treatment -> getChildren().add(mark(TreatmentMark.of(treatment))));
        Label notLaw = new WrappedLabel("not-law", Texts.of("disputes.notLaw"));
        getChildren().add(notLaw);
        model.whenListed(this::tell);
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().addAll("rail-title", "disputes-rail-title");
        return title;
    }

    private void tell() {
        boolean keyboard = filters.isFocusWithin();
        filters.getChildren().clear();
        for (DisputeFilter filter : DisputeFilter.values()) {
            filters.getChildren().add(filter(filter));
        }
        if (keyboard) {
            filters.lookup(id(model.filter().get(), "#")).requestFocus();
        }
    }

    private static String id(DisputeFilter filter, String before) {
        return before + "show-" + filter.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton filter(DisputeFilter filter) {
        Label mark = new Label(FilterWords.mark(filter));
        mark.getStyleClass().add("filter-mark");
        mark.setManaged(!mark.getText().isEmpty());
        Label words = new Label(FilterWords.of(filter));
        if (filter == DisputeFilter.UNDECIDED) {
            words.getStyleClass().add("filter-dotted");
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(Integer.toString(model.count(filter)));
        count.getStyleClass().add("filter-count");
        HBox line = new HBox(mark, words, space, count);
        line.getStyleClass().add("filter-line");
        ToggleButton button = new ToggleButton();
        button.setId(id(filter, ""));
        button.getStyleClass().add("filter-button");
        button.setGraphic(line);
        button.setAccessibleText(
                Texts.of("disputes.show.accessible", FilterWords.of(filter), model.count(filter)));
        button.setSelected(model.filter().get() == filter);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.filter().set(filter);
        });
        return button;
    }

    private static HBox mark(TreatmentMark treatment) {
        Label mark = new Label(treatment.mark());
        mark.getStyleClass().add("legend-mark");
        Label words = new Label(treatment.words());
        words.getStyleClass().add("legend-words");
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("legend-row");
        return line;
    }
}
