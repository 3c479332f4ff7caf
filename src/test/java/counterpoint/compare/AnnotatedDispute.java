package counterpoint.compare;

import counterpoint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A point of dispute as a careful reader marked it.
///
/// @param id `S4`
/// @param majority the raw spans of the majority's passages
/// @param dissent the raw spans of the dissent's passages
/// @param treatments how each side uses the authorities that both cite on this point
record AnnotatedDispute(String id, List<Span> majority, List<Span> dissent, List<Use> treatments) {
    /// A side's use of an authority.
    ///
    /// @param authority the authority's key
    /// @param opinion `majority` or `dissent`
    /// @param treatment as the reader named it, `reads narrowly`
    /// @param evidence the raw span of the sentence that shows it
    /// @param within the raw spans of the side's passages in the dispute
    record Use(String authority, String opinion, String treatment, Span evidence, List<Span> within) {
    }

    /// The disputes of `gold/<name>.arguments.json`, each quotation checked against the source.
    static List<AnnotatedDispute> of(String name, String source) throws IOException {
        try (InputStream gold = AnnotatedDispute.class.getResourceAsStream("/gold/" + name + ".arguments.json")) {
            List<AnnotatedDispute> disputes = new ArrayList<>();
            for (JsonNode dispute : new ObjectMapper().readTree(Objects.requireNonNull(gold)).path("disputes")) {
                disputes.add(new AnnotatedDispute(
                        dispute.path("id").asString(),
                        spans(dispute.path("majority_passages"), source),
                        spans(dispute.path("dissent_passages"), source),
                        uses(dispute, source)));
            }
            return disputes;
        }
    }

    /// A sentence that names a page of the other opinion.
    ///
    /// @param at where it is printed, raw
    /// @param leadsTo what it speaks of, raw
    record PageReference(Span at, Span leadsTo) {
    }

    /// The sentences of a case that name a page of the other opinion.
    static List<PageReference> pageReferences(String name, String source) throws IOException {
        try (InputStream gold = AnnotatedDispute.class.getResourceAsStream("/gold/" + name + ".arguments.json")) {
            List<PageReference> references = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(Objects.requireNonNull(gold)).path("explicit_references")) {
                if (!one.path("page").isNull() && one.has("leads_to")) {
                    references.add(new PageReference(span(one, source), span(one.path("leads_to"), source)));
                }
            }
            return references;
        }
    }

    private static List<Use> uses(JsonNode dispute, String source) {
        List<Use> uses = new ArrayList<>();
        for (JsonNode authority : dispute.path("shared_authorities")) {
            for (String opinion : List.of("majority", "dissent")) {
                JsonNode side = authority.path(opinion);
                uses.add(new Use(
                        authority.path("authority").asString(),
                        opinion,
                        side.path("treatment").asString(),
                        span(side.path("evidence"), source),
                        spans(dispute.path(opinion + "_passages"), source)));
            }
        }
        return uses;
    }

    private static List<Span> spans(JsonNode passages, String source) {
        List<Span> spans = new ArrayList<>();
        passages.forEach(passage -> spans.add(span(passage, source)));
        return spans;
    }

    private static Span span(JsonNode quotation, String source) {
        Span span = new Span(
                quotation.path("start").asInt(), quotation.path("end").asInt());
        if (!span.of(source).equals(quotation.path("text").asString())) {
            throw new IllegalStateException("the annotation quotes other words than stand at " + span);
        }
        return span;
    }
}
