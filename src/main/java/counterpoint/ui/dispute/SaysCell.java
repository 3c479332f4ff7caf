package counterpoint.ui.dispute;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.model.disputes.PointFacts.SidePassage;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a side says on a point: its key sentence with its place, and where its other passages stand.
final class SaysCell extends VBox {
    private static final int MOST_PLACES = 6;
    /// A passage is quoted from its beginning, so much of it.
    private static final int QUOTED = 260;

    private final DisputesModel model;
    private final PointFacts facts;
    private final Column side;
    private final String name;
    private final String style;

    SaysCell(DisputesModel model, PointFacts facts, Column side, boolean expanded) {
        this.model = model;
        this.facts = facts;
        this.side = side;
        OpinionKind kind = facts.places().opinion(side).map(CaseOpinion::kind).orElse(OpinionKind.LEAD);
        this.name = facts.places().name(side);
        this.style = Side.of(kind).style();
        getStyleClass().add("says-cell");
        if (expanded) {
            expand();
        } else {
            Label key = new Label(facts.key(side));
            key.getStyleClass().addAll("says-words", "says-compact");
            key.setWrapText(true);
            key.setEllipsisString("…");
            key.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            getChildren().add(key);
        }
    }

    private void expand() {
        getChildren().add(evidence(facts.key(side), facts.pin(side)));
        List<SidePassage> others = facts.others(side);
        if (!others.isEmpty()) {
            SidePassage next = others.getFirst();
            getChildren()
                    .add(evidence(beginning(next.passage().text()), facts.places().pin(side, next.passage().span())));
            List<SidePassage> rest = others.subList(1, others.size());
            if (!rest.isEmpty()) {
                getChildren().add(places(rest));
            }
        }
    }

    /// Words of the opinion with their place, a bar in the side's color before them.
    private VBox evidence(String text, String place) {
        Label words = new WrappedLabel("says-words", text);
        Label pin = new Label(place);
        pin.getStyleClass().add("says-pin");
        pin.setWrapText(true);
        VBox box = new VBox(words, pin);
        box.getStyleClass().addAll("says-evidence", style);
        return box;
    }

    private static String beginning(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= QUOTED) {
            return line;
        }
        int end = line.lastIndexOf(' ', QUOTED);
        return line.substring(0, end < 0 ? QUOTED : end) + " …";
    }

    private FlowPane places(List<SidePassage> rest) {
        FlowPane places = new FlowPane();
        places.getStyleClass().addAll("says-more", style);
        Label more = new Label(Texts.of("disputes.more", rest.size()));
        more.setMinWidth(Region.USE_PREF_SIZE);
        places.getChildren().add(more);
        List<SidePassage> named = inOrder(rest);
        named.stream().limit(MOST_PLACES).forEach(one -> {
            Button open = Buttons.link(
                    one.pages(), Texts.of("disputes.more.open", name, one.pages()), () -> model.open(one.link()));
            open.getStyleClass().add("dispute-link");
            places.getChildren().add(open);
        });
        if (named.size() > MOST_PLACES) {
            places.getChildren().add(new Label(Texts.of("disputes.more.rest")));
        }
        return places;
    }

    /// One of each page, in the order printed: the best of those that stand there.
    private static List<SidePassage> inOrder(List<SidePassage> passages) {
        Map<String, SidePassage> pages = new LinkedHashMap<>();
        passages.forEach(one -> pages.putIfAbsent(one.pages(), one));
        return pages.values().stream()
                .sorted(Comparator.comparing(one -> one.passage().span()))
                .toList();
    }
}
