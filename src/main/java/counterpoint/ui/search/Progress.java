package counterpoint.ui.search;

import counterpoint.ui.model.search.Learning;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/// What the search does not cover yet: cases that are being read, passages of which it is not known what they mean.
final class Progress extends Label {
    private final SearchModel model;

    Progress(SearchModel model) {
        this.model = model;
        getStyleClass().add("search-waiting");
        setMinWidth(0);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.waiting().subscribe(() -> show());
        model.coverage().subscribe(() -> show());
        model.learning().subscribe(() -> show());
        model.manner().subscribe(() -> show());
        show();
    }

    private void show() {
        List<String> lines = new ArrayList<>();
        int waiting = model.waiting().get();
        int covered = model.coverage().get().cases().size();
        if (waiting > 0) {
            lines.add(Texts.of("search.covers", covered, covered + waiting));
        }
        Learning learning = model.learning().get();
        if (model.manner().get().byMeaning()) {
            learning.problem().ifPresent(lines::add);
            if (learning.problem().isEmpty() && !learning.understands() && learning.all() > 0) {
                lines.add(Texts.of("search.learning", learning.done(), learning.all()));
            }
        }
        setText(String.join(" ", lines));
        setVisible(!lines.isEmpty());
    }
}
