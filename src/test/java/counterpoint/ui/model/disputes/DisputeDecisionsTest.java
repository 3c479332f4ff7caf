package counterpoint.ui.model.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Comparison;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.KeptDecisions;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import counterpoint.ui.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is decided of links, disputes and treatments, with undo and over restarts.
class DisputeDecisionsTest extends DecidedMedina {
    private Dispute dispute(int index) {
        return now().disputes().get(index);
    }

    /// A dispute that has something to split.
    private Dispute large() {
        return now().disputes().stream().filter(one -> one.links().size() > 2).findFirst().orElseThrow();
    }

    @Test
    void eachDecisionHasANameAndCanBeUndoneAndDoneAgain() {
        Link first = computed.links().getFirst();
        List<Comparison> heard = new ArrayList<>();
        model.comparison().subscribe((_, later) -> heard.add(later));

        decisions.reject(first);
        assertThat(link(first).state()).isEqualTo(State.REJECTED);
        assertThat(history.undoName()).contains("reject link");
        Comparison rejected = now();
        history.undo();
        assertThat(now()).isEqualTo(computed);
        assertThat(drawer.kept().decisions()).isEqualTo(KeptDecisions.NONE);
        history.redo();
        assertThat(now()).isEqualTo(rejected);
        assertThat(heard).containsExactly(rejected, computed, rejected);
    }

    @Test
    void aLinkIsConfirmedRejectedAndRestored() {
        Link first = computed.links().getFirst();
        decisions.confirm(first);
        assertThat(link(first).state()).isEqualTo(State.CONFIRMED);
        decisions.reject(link(first));
        assertThat(link(first).state()).isEqualTo(State.REJECTED);
        assertThat(now().disputesWith(link(first))).isEmpty();
        decisions.restore(link(first));
        assertThat(now()).isEqualTo(computed);
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        decisions.confirm(computed.links().getFirst());
        decisions.confirm(now().links().getFirst());
        history.undo();
        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void aDisputeIsConfirmedRejectedAndRestored() {
        decisions.confirm(dispute(0));
        assertThat(dispute(0).state()).isEqualTo(State.CONFIRMED);
        decisions.reject(dispute(0));
        assertThat(dispute(0).state()).isEqualTo(State.REJECTED);
        assertThat(now().disputes()).extracting(Dispute::title)
                .isEqualTo(computed.disputes().stream().map(Dispute::title).toList());
        decisions.restore(dispute(0));
        assertThat(now()).isEqualTo(computed);
        assertThat(drawer.kept().decisions()).isEqualTo(KeptDecisions.NONE);
    }

    @Test
    void aTitleOutlivesRejectionAndIsTakenBackWithTheNextRestoring() {
        decisions.rename(dispute(1), "  What Crawford-El decided ");
        decisions.reject(dispute(1));
        assertThat(dispute(1)).extracting(Dispute::title, Dispute::titledByReader, Dispute::state)
                .containsExactly("What Crawford-El decided", true, State.REJECTED);
        decisions.restore(dispute(1));
        assertThat(dispute(1)).extracting(Dispute::title, Dispute::state)
                .containsExactly("What Crawford-El decided", State.COMPUTED);
        decisions.restore(dispute(1));
        assertThat(now()).isEqualTo(computed);
        decisions.rename(dispute(1), "Mine");
        decisions.rename(dispute(1), " ");
        assertThat(dispute(1).title()).isEqualTo(computed.disputes().get(1).title());
    }

    @Test
    void disputesAreMerged() {
        Dispute one = dispute(0);
        Dispute other = dispute(1);
        decisions.rename(other, "The evidence");

        decisions.merge(List.of(dispute(0), dispute(1)));

        Dispute merged = dispute(0);
        assertThat(merged.title()).isEqualTo("The evidence");
        assertThat(merged.links()).containsAll(one.links()).containsAll(other.links());
        assertThat(now().disputes()).hasSize(computed.disputes().size() - 1);
        assertThat(history.undoName()).contains("merge disputes");
    }

    @Test
    void aDisputeIsSplit() {
        Dispute whole = large();
        List<Link> off = whole.links().subList(1, whole.links().size());

        decisions.split(whole, off);

        assertThat(now().disputes()).hasSize(computed.disputes().size() + 1);
        assertThat(now().disputes()).extracting(Dispute::links)
                .contains(whole.links().subList(0, 1), off);
        decisions.split(large(), List.of());
        decisions.split(large(), large().links());
        assertThat(history.undoName()).contains("split dispute");
        history.undo();
        assertThat(now()).isEqualTo(computed);
    }

    @Test
    void aDisputeOfTheReadersIsMadeOfALink() {
        Dispute whole = large();
        decisions.addPoint("The chief's orders", whole.links().getLast());

        assertThat(now().disputes()).filteredOn(one -> one.state() == State.HAND_MADE)
                .singleElement()
                .satisfies(made -> assertThat(made).extracting(Dispute::title, Dispute::links)
                        .containsExactly("The chief's orders", List.of(whole.links().getLast())));
        assertThat(now().disputes()).hasSize(computed.disputes().size() + 1);
    }

    @Test
    void passagesAreLinkedByHandInADisputeAndTakenApart() {
        Passage left = passage(Column.LEFT, 2);
        Passage right = passage(Column.RIGHT, 3);

        decisions.join(left.span(), right.span(), dispute(2));

        Link made = now().links().getFirst();
        assertThat(made).extracting(Link::left, Link::right, Link::state)
                .containsExactly(left, right, State.HAND_MADE);
        assertThat(now().disputesWith(made)).singleElement().satisfies(
                home -> assertThat(home.links()).containsAll(computed.disputes().get(2).links()));
        decisions.reject(made);
        assertThat(now().links()).containsExactlyElementsOf(computed.links());
    }

    @Test
    void whatTheProgramLinksTooIsConfirmed() {
        Link first = computed.links().getFirst();
        join(first.left().span(), first.right().span());
        assertThat(now().links()).hasSize(computed.links().size());
        assertThat(link(first).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void theColumnsMayBeExchangedBetweenDecisions() {
        join(passage(Column.LEFT, 2).span(), passage(Column.RIGHT, 3).span());
        Link made = now().links().getFirst();
        model.show(Column.LEFT, MEDINA.opinion("dissent").orElseThrow());

        assertThat(model.column(Column.LEFT).orElseThrow().opinion().get().id()).isEqualTo("dissent");
        assertThat(now().links().getFirst()).extracting(Link::left, Link::right)
                .containsExactly(made.right(), made.left());
        decisions.reject(now().links().getFirst());
        model.show(Column.LEFT, MEDINA.opinion("majority").orElseThrow());
        assertThat(now()).isEqualTo(computed);
    }

    @Test
    void aTreatmentIsTheReadersUntilItIsAsComputed() {
        AuthorityTreatment use = computed.treatments().getFirst();
        Treatment another = use.treatment() == Treatment.REJECTS ? Treatment.RELIES_ON : Treatment.REJECTS;

        decisions.treat(use, another);
        assertThat(now().treatment(use.authority(), use.opinion()).orElseThrow())
                .extracting(AuthorityTreatment::treatment, AuthorityTreatment::state)
                .containsExactly(another, State.HAND_MADE);
        decisions.treat(now().treatments().getFirst(), use.treatment());
        assertThat(now().treatments().getFirst().state()).isEqualTo(State.CONFIRMED);
        decisions.asComputed(now().treatments().getFirst());
        assertThat(now()).isEqualTo(computed);
    }

    @Test
    void aTreatmentWithinADisputeIsOfThatDisputeOnly() {
        Dispute first = computed.disputes().stream()
                .filter(one -> !one.treatments().isEmpty())
                .findFirst()
                .orElseThrow();
        int index = computed.disputes().indexOf(first);
        AuthorityTreatment use = first.treatments().getFirst();
        Treatment another = use.treatment() == Treatment.REJECTS ? Treatment.RELIES_ON : Treatment.REJECTS;

        decisions.treat(first, use, another);
        decisions.rename(dispute(index), "Mine");

        assertThat(dispute(index).treatments().getFirst())
                .extracting(AuthorityTreatment::treatment, AuthorityTreatment::state, AuthorityTreatment::text)
                .containsExactly(another, State.HAND_MADE, use.text());
        assertThat(now().treatments()).isEqualTo(computed.treatments());
        decisions.rename(dispute(index), "");
        decisions.asComputed(dispute(index), dispute(index).treatments().getFirst());
        assertThat(now()).isEqualTo(computed);
        assertThat(drawer.kept().decisions()).isEqualTo(KeptDecisions.NONE);
    }

    @Test
    void aCaseThatIsReadAgainIsAsDecided() {
        decisions.reject(computed.links().getFirst());
        Comparison before = now();

        workbench.reread(ID, sentence -> {
            throw new AssertionError(sentence);
        });

        assertThat(workbench.model()).isNotEmpty().get().isNotSameAs(model);
        assertThat(now()).isEqualTo(before);
        history.undo();
        assertThat(now()).isEqualTo(computed);
    }

    @Test
    void thePairThatIsLookedAtIsSeenAsDecided() {
        model.pairs().walk(1);
        Link before = model.joined().chosen().flatMap(pair -> pair.link()).orElseThrow();

        decisions.confirm(before);

        assertThat(model.joined().chosen().flatMap(pair -> pair.link())).contains(link(before));
        assertThat(link(before).state()).isEqualTo(State.CONFIRMED);
        assertThat(model.joined().exchanges()).filteredOn(pair -> pair.link().equals(Optional.of(link(before))))
                .hasSize(1);
    }

    @Test
    void whatElseIsKeptOfTheCaseStays() {
        decisions.reject(computed.links().getFirst());
        CaseCorrections corrected = drawer.kept().withFacts(CorrectedFacts.NONE
                .with(CaseFact.DOCKET, "98-2"));
        drawer.keep(ID, corrected);

        history.undo();

        assertThat(drawer.kept()).isEqualTo(corrected.withDecisions(KeptDecisions.NONE));
    }

    @Test
    void aWindowThatCannotKeepSaysSoAndChangesNothing() {
        drawer.readOnly = true;
        decisions.reject(computed.links().getFirst());
        assertThat(now()).isSameAs(computed);
        assertThat(decisions.trouble().get()).isPresent();
    }

    @Test
    void manyDecisionsAreKeptWithTheirPlaces() {
        computed.disputes().forEach(decisions::confirm);
        assertThat(now().disputes()).extracting(Dispute::state, Dispute::title)
                .containsExactlyElementsOf(computed.disputes().stream()
                        .map(one -> tuple(State.CONFIRMED, one.title()))
                        .toList());
    }

    private void join(Span left, Span right) {
        List<Comparison> then = new ArrayList<>();
        decisions.join(left, right, () -> then.add(now()));
        assertThat(then).containsExactly(now());
    }
}
