package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.authorities.Network;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;

/// Opinions on both sides, the authorities that join them in the middle, and a curve for each use.
///
/// What lies under the mouse or has the keyboard, else what is chosen, stands out with its numbers; the rest steps
/// back.
final class NetworkPicture extends Pane {
    private final AuthoritiesModel model;
    private final Group lines = new Group();
    private final List<AuthorityNode> authorities = new ArrayList<>();
    private final List<OpinionNode> opinions = new ArrayList<>();
    private final List<UseLine> uses = new ArrayList<>();
    private Network network = new Network(List.of(), List.of(), List.of(), 0);
    private Optional<Row> pointed = Optional.empty();
    private OptionalInt pointedColumn = OptionalInt.empty();

    NetworkPicture(AuthoritiesModel model) {
        this.model = model;
        getStyleClass().add("network");
        setAccessibleRole(AccessibleRole.PARENT);
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        model.chosen().subscribe(_ -> light());
    }

    @Override
    public void requestFocus() {
        authorities.stream()
                .filter(node -> node.is(model.chosen().get().map(Chosen::row)))
                .findFirst()
                .or(() -> authorities.stream().findFirst())
                .ifPresent(AuthorityNode::requestFocus);
    }

    /// The columns of the table on one side of the picture.
    private enum Flank {
        LEFT,
        RIGHT
    }

    void show(AuthorityTable table, Network shown) {
        network = shown;
        pointed = Optional.empty();
        pointedColumn = OptionalInt.empty();
        authorities.clear();
        opinions.clear();
        uses.clear();
        for (Row row : shown.authorities()) {
            authorities.add(new AuthorityNode(row, () -> model.choose(row),
                    on -> point(on ? Optional.of(row) : Optional.empty())));
        }
        boolean compact = Math.max(shown.left().size(), shown.right().size()) > OpinionNode.FEW;
        shown.left().forEach(column -> opinions.add(opinion(table, column, Flank.LEFT, compact)));
        shown.right().forEach(column -> opinions.add(opinion(table, column, Flank.RIGHT, compact)));
        for (AuthorityNode authority : authorities) {
            for (OpinionNode opinion : opinions) {
                int count = authority.row().in(opinion.column()).count();
                if (count > 0) {
                    uses.add(new UseLine(authority, opinion, count));
                }
            }
        }
        lines.getChildren().setAll(uses.stream().map(UseLine::curve).toList());
        getChildren().setAll(lines);
        getChildren().addAll(opinions);
        getChildren().addAll(authorities);
        setAccessibleText(Texts.of("network.accessible", opinions.size(), authorities.size()));
        light();
        requestLayout();
    }

    private OpinionNode opinion(AuthorityTable table, int column, Flank flank, boolean compact) {
        return new OpinionNode(
                table.columns().get(column), column, flank == Flank.LEFT, compact,
                on -> pointAt(on ? OptionalInt.of(column) : OptionalInt.empty()));
    }

    private void point(Optional<Row> row) {
        pointed = row;
        light();
    }

    private void pointAt(OptionalInt column) {
        pointedColumn = column;
        light();
    }

    private void light() {
        Optional<Row> row = pointedColumn.isPresent()
                ? Optional.empty()
                : pointed.or(() -> model.chosen().get().map(Chosen::row));
        boolean any = pointedColumn.isPresent() || authorities.stream().anyMatch(node -> node.is(row));
        authorities.forEach(node -> node.light(node.is(row), ""));
        opinions.forEach(node -> node.count(""));
        for (UseLine use : uses) {
            boolean lit = pointedColumn.isPresent()
                    ? use.opinion().column() == pointedColumn.getAsInt()
                    : use.authority().is(row);
            use.light(lit, any);
            if (lit && pointedColumn.isPresent()) {
                use.authority().light(true, Integer.toString(use.count()));
            } else if (lit) {
                use.opinion().count(Integer.toString(use.count()));
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double middle = authorities.size() * AuthorityNode.ROW;
        double sides = Math.max(network.left().size(), network.right().size()) * rowOfOpinion();
        return Math.max(middle, sides) + 2 * AuthorityNode.EDGE;
    }

    /// Whether every opinion has room in a height, so that none lies over another.
    boolean fits(double height) {
        return Math.max(network.left().size(), network.right().size()) * rowOfOpinion() <= height;
    }

    private double rowOfOpinion() {
        return opinions.stream().findFirst().map(OpinionNode::row).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double side = NetworkMeasure.side(width);
        double middle = NetworkMeasure.middle(width);
        double height = getHeight();
        for (int index = 0; index < authorities.size(); index++) {
            AuthorityNode node = authorities.get(index);
            double y = AuthorityNode.EDGE + NetworkMeasure.center(
                    index, authorities.size(), height - 2 * AuthorityNode.EDGE, AuthorityNode.MOST_APART);
            double least = Math.min(middle, node.prefWidth(-1));
            node.resizeRelocate(
                    Math.rint((width - least) / 2), Math.rint(y - AuthorityNode.HEIGHT / 2), least,
                    AuthorityNode.HEIGHT);
        }
        place(opinions.subList(0, network.left().size()), 0, side, height);
        place(opinions.subList(network.left().size(), opinions.size()), width - side, side, height);
        uses.forEach(UseLine::place);
    }

    private static void place(List<OpinionNode> nodes, double x, double width, double height) {
        for (int index = 0; index < nodes.size(); index++) {
            OpinionNode node = nodes.get(index);
            double tall = node.prefHeight(width);
            double y = NetworkMeasure.center(index, nodes.size(), height, height) - tall / 2;
            node.resizeRelocate(Math.rint(x), Math.rint(y), width, tall);
        }
    }

}
