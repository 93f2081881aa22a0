package city.moyang.support.instrument;

import static city.moyang.support.instrument.Template.BlockKind.TEXT;

import city.moyang.support.instrument.Content.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fills a template with the facts of a draft; refuses when a fact is missing. */
final class Filling {
    private static final String CHOICE =
            "如不服本决定，可以自收到本决定之日起六十日内向{reviewOrgan}（地址：{reviewAddress}；网上申请：{reviewOnline}）申请行政复议，"
                    + "或者自收到本决定之日起六个月内依法向{court}提起行政诉讼。";
    private static final String REVIEW_FIRST =
            "如不服本决定，应当先自收到本决定之日起六十日内向{reviewOrgan}（地址：{reviewAddress}；网上申请：{reviewOnline}）申请行政复议；"
                    + "对复议决定不服的，可以自收到复议决定书之日起十五日内依法向{court}提起行政诉讼。";

    private final Template template;
    private final Draft draft;
    private final Map<String, String> texts = new HashMap<>();

    private Filling(Template template, Draft draft, LocalDate on) {
        this.template = template;
        this.draft = draft;
        texts.put("unit", draft.issuer().name());
        texts.put("date", inWords(on));
        for (var field : template.fields()) {
            if (!field.rows()) {
                text(field);
            }
        }
    }

    static Content content(Template template, Draft draft, LocalDate on) {
        var filling = new Filling(template, draft, on);
        filling.refuseMissing();
        return new Content(
                template.code(),
                template.version(),
                template.title(),
                draft.issuer(),
                inWords(on),
                filling.parts());
    }

    static String inWords(LocalDate on) {
        return on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
    }

    private void text(Template.Field field) {
        var given = draft.fields().get(field.name());
        var text = given == null ? field.initial() : given.toString().strip();
        if (text != null && !text.isEmpty()) {
            texts.put(field.name(), text);
        }
    }

    private void refuseMissing() {
        var missing =
                template.fields().stream()
                        .filter(Template.Field::required)
                        .filter(this::absent)
                        .map(Template.Field::label)
                        .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refused(
                    Refused.Reason.FIELDS_MISSING,
                    template.code(),
                    "《%s》还缺：%s。补齐后才能出具，已填的内容都已保留。".formatted(template.title(), missing));
        }
    }

    private boolean absent(Template.Field field) {
        return field.rows() ? rows(field.name()).isEmpty() : !texts.containsKey(field.name());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var block : template.blocks()) {
            var when = block.when();
            if (when == null || template.field(when).filter(f -> !absent(f)).isPresent()) {
                parts.add(part(block));
            }
        }
        var remedy = template.remedy();
        if (remedy != null) {
            parts.add(
                    Part.of(
                            TEXT,
                            filled(
                                    switch (remedy) {
                                        case REM_A -> CHOICE;
                                        case REM_B -> REVIEW_FIRST;
                                    })));
        }
        return parts;
    }

    private Part part(Template.Block block) {
        return switch (block.kind()) {
            case TO, TEXT, HEADING, NOTE ->
                    Part.of(block.kind(), filled(Objects.requireNonNullElse(block.text(), "")));
            case FACTS -> new Part(block.kind(), "", facts(block), List.of());
            case TABLE -> table(block);
        };
    }

    private List<List<String>> facts(Template.Block block) {
        return Objects.requireNonNullElse(block.of(), List.<String>of()).stream()
                .filter(texts::containsKey)
                .map(name ->
                        List.of(
                                template.field(name).map(Template.Field::label).orElse(name),
                                texts.getOrDefault(name, "")))
                .toList();
    }

    private Part table(Template.Block block) {
        var columns = Objects.requireNonNullElse(block.columns(), List.<Template.Column>of());
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Template.Column::label).toList());
        var number = 0;
        for (var row : rows(TemplateLint.named(block).getFirst())) {
            var position = String.valueOf(++number);
            rows.add(
                    columns.stream()
                            .map(column ->
                                    column.name().equals("#")
                                            ? position
                                            : String.valueOf(row.getOrDefault(column.name(), "")))
                            .toList());
        }
        return new Part(
                block.kind(), "", rows, columns.stream().map(Template.Column::share).toList());
    }

    @SuppressWarnings("unchecked") // what a table's field holds is said in Draft
    private List<Map<String, String>> rows(String field) {
        return draft.fields().get(field) instanceof List<?> rows
                ? (List<Map<String, String>>) rows
                : List.of();
    }

    private String filled(String text) {
        return TemplateLint.PLACEHOLDER
                .matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                texts.getOrDefault(found.group(1), "")));
    }
}
