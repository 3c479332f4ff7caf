package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseOpinion;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The other cases that cite the chosen authority: a line each, which opens the case there.
final class OtherCases extends VBox {
    OtherCases(WorkbenchModel workbench, Authority authority) {
        getStyleClass().add("card-section");
        List<WorkbenchModel.Citing> citing = workbench.citing(authority);
        if (citing.isEmpty()) {
            return;
        }
        Label title = new Label(Texts.of("card.others"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (WorkbenchModel.Citing one : citing) {
            Button line = new Button(one.entry().name());
            line.getStyleClass().add("other-case");
            line.setMaxWidth(Double.MAX_VALUE);
            String counts = counts(one);
            Label number = new Label(counts);
            number.getStyleClass().add("other-count");
            line.setGraphic(number);
            line.setAccessibleText(Texts.of("card.other.accessible", one.entry().name(), counts));
            line.setOnAction(_ -> workbench.open(one.entry(), one.authority()));
            getChildren().add(line);
        }
    }

    /// Mentions by opinion, `majority 5, dissent 2`.
    private static String counts(WorkbenchModel.Citing citing) {
        Map<String, Integer> counts = citing.counts();
        return citing.entry().model().map(CaseModel::file).stream()
                .flatMap(file -> file.opinions().stream())
                .filter(opinion -> counts.containsKey(opinion.id()))
                .map(opinion -> name(opinion) + " " + counts.get(opinion.id()))
                .collect(Collectors.joining(", "));
    }

    private static String name(CaseOpinion opinion) {
        return Side.nameOf(opinion.kind()).toLowerCase(Locale.US);
    }
}
