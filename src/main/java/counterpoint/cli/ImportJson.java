package counterpoint.cli;

import counterpoint.authority.Resolution;
import counterpoint.citation.CitationKind;
import counterpoint.intake.Proposal;
import counterpoint.intake.ProposedSource;
import counterpoint.intake.Recognized;
import counterpoint.intake.Standing;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One imported case as the command line prints it.
final class ImportJson {
    private final Proposal proposal;
    private final ImportOutcome outcome;

    ImportJson(Proposal proposal, ImportOutcome outcome) {
        this.proposal = proposal;
        this.outcome = outcome;
    }

    ObjectNode object() {
        ObjectNode object = Json.result().put("file", proposal.label()).put("state", outcome.state().word());
        Json.put(object, "caseId", outcome.caseId());
        Json.put(object, "message", outcome.sentence());
        Optional<Proposal.Ready> ready = switch (proposal) {
            case Proposal.Ready read -> Optional.of(read);
            case Proposal.Refused _ -> Optional.empty();
        };
        Json.putNode(object, "otherPrintOf", ready.flatMap(ImportJson::otherPrint));
        Json.putNode(object, "case", ready.map(read -> StructureJson.caption(read.facts())));
        ArrayNode sources = object.putArray("sources");
        ready.ifPresent(read -> read.sources().forEach(source -> sources.add(source(source))));
        object.set("problems", Json.texts(ready.map(Proposal.Ready::problems).orElseGet(List::of)));
        return object;
    }

    private static Optional<ObjectNode> otherPrint(Proposal.Ready ready) {
        return switch (ready.standing()) {
            case Standing.OtherPrint other -> Optional.of(
                    Json.object().put("caseId", other.entry().id()).put("because", other.because()));
            case Standing.Already _,Standing.Fresh _ -> Optional.empty();
        };
    }

    private static ObjectNode source(ProposedSource source) {
        ObjectNode object = Json.object().put("file", source.file()).put("edition", source.described().edition());
        ArrayNode opinions = object.putArray("opinions");
        source.reading().decision().opinions().forEach(opinion -> opinions.add(StructureJson.opinion(opinion)));
        object.set("recognized", recognized(source.recognized()));
        ArrayNode problems = object.putArray("problems");
        source.reading().decision().problems().forEach(problem -> problems.add(StructureJson.problem(problem)));
        return object;
    }

    private static ObjectNode recognized(Recognized recognized) {
        ObjectNode object = Json.object()
                .put("opinions", recognized.opinions())
                .put("headings", recognized.headings())
                .put("paragraphs", recognized.paragraphs())
                .put("blockQuotations", recognized.blockQuotations())
                .put("footnotes", recognized.footnotes())
                .put("pages", recognized.pages())
                .put("mendedWords", recognized.mendedWords());
        ObjectNode citations = object.putObject("citations");
        for (CitationKind kind : CitationKind.values()) {
            Optional.ofNullable(recognized.citations().get(kind)).ifPresent(count -> citations.put(kind.name(), count));
        }
        ObjectNode resolutions = object.putObject("resolutions");
        for (Resolution.State state : Resolution.State.values()) {
            resolutions.put(state.name(), recognized.resolutions().getOrDefault(state, 0));
        }
        return object;
    }
}
