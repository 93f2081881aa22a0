package city.moyang.services.application;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.time.CityClock;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.ServiceItem;
import city.moyang.standards.identifier.Uscc;
import city.moyang.support.identity.Actor;
import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.matter.Effect;
import city.moyang.support.matter.Matter;
import city.moyang.support.party.Parties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a paper says, taken from the matter, its item and its party; nobody types a fact again. */
@Component
class PaperFacts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final Catalogue catalogue;
    private final Parties parties;
    private final Calendars calendars;

    PaperFacts(Catalogue catalogue, Parties parties, Calendars calendars) {
        this.catalogue = catalogue;
        this.parties = parties;
        this.calendars = calendars;
    }

    static ServiceItem item(Catalogue catalogue, Matter matter) {
        var name = String.valueOf(matter.definitions().get("item")).split("/", 2);
        return catalogue.find(name[0], Integer.parseInt(name[1])).orElseThrow();
    }

    Map<String, Object> of(Effect.Situation situation, String template) {
        var matter = situation.matter();
        var item = item(catalogue, matter);
        var facts = common(matter, item);
        var today = LocalDate.ofInstant(situation.at(), CityClock.ZONE);
        switch (template) {
            case "L01" -> {
                facts.put("receivedAt", MOMENT.format(situation.at().atZone(CityClock.ZONE)));
                facts.put("receiver", "漠阳平台（网上收件）");
            }
            case "L02" -> acceptance(facts, situation, item);
            case "L03" -> {
                facts.put("reason", reason(situation));
                facts.put("provision", "《中华人民共和国行政许可法》第三十二条");
            }
            case "L07" -> grant(facts, item);
            case "L08" -> {
                facts.put("facts", "申请人提交的材料和本机关审查的情况，见本件办理记录");
                facts.put("reasons", reason(situation));
                facts.put("provision", provision(item));
            }
            case "C1" -> licence(facts, matter, today);
            default ->
                    throw new IllegalArgumentException(
                            "no facts are known for the paper " + template);
        }
        return facts;
    }

    private Map<String, Object> common(Matter matter, ServiceItem item) {
        var party = parties.find(matter.opener()).orElseThrow();
        var facts = new HashMap<String, Object>();
        facts.put("matterNumber", matter.number());
        facts.put("item", item.name());
        facts.put("itemCode", item.implementCode());
        facts.put("applicant", party.name());
        facts.put("idNumber", party.number());
        facts.put("materials", materials(matter));
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> materials(Matter matter) {
        var rows = new ArrayList<Map<String, String>>();
        if (matter.facts().get("materials") instanceof List<?> listed) {
            for (var one : (List<Map<String, Object>>) listed) {
                rows.add(
                        Map.of(
                                "name",
                                String.valueOf(one.get("name")),
                                "form",
                                one.containsKey("file") ? "电子" : "共享数据",
                                "copies",
                                "1",
                                "source",
                                String.valueOf(one.get("source"))));
            }
        }
        return rows.isEmpty()
                ? List.of(Map.of("name", "申请表", "form", "电子", "copies", "1", "source", "在线填写"))
                : rows;
    }

    private void acceptance(
            Map<String, Object> facts, Effect.Situation situation, ServiceItem item) {
        var accept = situation.matter().state().limits().get("accept");
        var deemed = situation.by().equals(Actor.SYSTEM);
        var from = deemed && accept != null ? accept.startedAt() : situation.at();
        facts.put("acceptedOn", DAY.format(LocalDate.ofInstant(from, CityClock.ZONE)));
        facts.put("legalLimit", words(item.legalLimit()));
        facts.put(
                "promisedLimit",
                item.promisedLimit() == null
                        ? words(item.legalLimit())
                        : words(item.promisedLimit()));
        facts.put("dueOn", DAY.format(due(situation.matter(), from)));
        if (deemed) {
            facts.put(
                    "deemed",
                    "本机关未在收到申请材料之日起五个工作日内告知补正，依照《中华人民共和国行政许可法》第三十二条第一款第四项，自收到申请材料之日起即为受理。");
        }
    }

    /** By the shorter of the two limits that this acceptance starts. */
    private LocalDate due(Matter matter, Instant from) {
        return matter.state().terms().entrySet().stream()
                .map(entry -> dueOn(entry.getKey(), entry.getValue(), from))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate dueOn(String code, LimitTerm term, Instant from) {
        return TimeLimit.start(code, code, term, from).due(calendars.current()).dueOn();
    }

    private static void grant(Map<String, Object> facts, ServiceItem item) {
        var results =
                item.results().stream()
                        .map(ServiceItem.Result::name)
                        .collect(Collectors.joining("、"));
        facts.put("content", "准予" + item.name());
        facts.put("term", "长期（法律、法规另有规定的，从其规定）");
        facts.put("provision", provision(item));
        if (!results.isEmpty()) {
            facts.put("certificate", results);
        }
    }

    private static void licence(Map<String, Object> facts, Matter matter, LocalDate today) {
        facts.put("uscc", code(matter.number()));
        facts.put("name", text(matter, "shopName"));
        facts.put("type", "个体工商户");
        facts.put("operator", facts.get("applicant"));
        facts.put("formedAs", text(matter, "formedAs"));
        facts.put("foundedOn", DAY.format(today));
        facts.put("approvedOn", DAY.format(today));
        facts.put("place", text(matter, "place"));
        facts.put("scope", text(matter, "scope"));
    }

    /**
     * A code of the demonstration for a new business: 92, the division, the matter's serial, its
     * check character.
     */
    private static String code(String number) {
        var serial = number.substring(number.lastIndexOf('-') + 1);
        var body =
                "92"
                        + number.substring(0, 6)
                        + "MA"
                        + String.format(Locale.ROOT, "%07d", Long.parseLong(serial) % 10_000_000L);
        return Uscc.completed(body).value();
    }

    private static String provision(ServiceItem item) {
        var laws =
                item.legalBasis().stream()
                        .limit(3)
                        .map(law ->
                                "《" + law.name() + "》" + (law.clause() == null ? "" : law.clause()))
                        .collect(Collectors.joining("、"));
        return laws.isEmpty() ? "《中华人民共和国行政许可法》第三十八条" : laws;
    }

    private static String reason(Effect.Situation situation) {
        return situation.opinion().isBlank() ? "不符合法定条件" : situation.opinion();
    }

    private static String words(ServiceItem.@Nullable Term term) {
        return term == null ? "二十个工作日" : term.text();
    }

    private static String text(Matter matter, String fact) {
        return String.valueOf(matter.facts().getOrDefault(fact, "—"));
    }
}
