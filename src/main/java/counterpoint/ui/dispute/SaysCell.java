package counterpoint.ui.dispute;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.model.disputes.PointFacts.SidePassage;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a side says on a point: its key sentence with its place, and where its other passages stand.
final class SaysCell extends VBox {
    private static final int MOST_PLACES = 6;
    private static final double LETTERS = 14;
    /// So many lines of a point that is not looked at.
    private static final int COMPACT = 2;
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
            getChildren().add(words(facts.said(side), COMPACT));
        }
    }

    private void expand() {
        getChildren().add(evidence(facts.said(side), facts.pin(side)));
        List<SidePassage> others = facts.others(side);
        if (!others.isEmpty()) {
            SidePassage next = others.getFirst();
            String words = beginning(next.passage().text());
            SetWords set = facts.places().opinion(side)
                    .map(opinion -> SetWords.of(opinion.readingText(), next.passage(), words))
                    .orElseGet(() -> SetWords.plain(words));
            getChildren().add(evidence(set, facts.places().pin(side, next.passage().span())));
            List<SidePassage> rest = others.subList(1, others.size());
            if (!rest.isEmpty()) {
                getChildren().add(places(rest));
            }
        }
    }

    /// Words of the opinion with their place, a bar in the side's color before them.
    private VBox evidence(SetWords text, String place) {
        Label pin = new Label(place);
        pin.getStyleClass().add("says-pin");
        pin.setWrapText(true);
        VBox box = new VBox(words(text, Integer.MAX_VALUE), pin);
        box.getStyleClass().addAll("says-evidence", style);
        return box;
    }

    private static Excerpt words(SetWords set, int lines) {
        Excerpt words = new Excerpt(LETTERS, lines);
        words.getStyleClass().add("says-words");
        words.show(TextBlock.slanted(BlockStyle.QUOTED, set.text(), set.italics()), List.of());
        return words;
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
