package city.moyang.services.application;

import city.moyang.base.component.Button;
import city.moyang.base.component.Fact;
import city.moyang.base.component.FileLine;
import city.moyang.base.web.Crumb;
import city.moyang.services.catalogue.ServiceItem;
import city.moyang.support.form.Form;
import city.moyang.support.party.Party;
import java.util.ArrayList;
import java.util.List;

/** 核对: everything that will be handed in, each with the way back to change it. */
public record CheckPage(
        String item,
        String id,
        List<Crumb> crumbs,
        List<Fact> facts,
        List<FileLine> files,
        String promise,
        Button submit) {

    static CheckPage of(Draft draft, ServiceItem item, Form form, Party applicant) {
        var back = "/services/" + item.id() + "/apply";
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("申请人", applicant.shownName()));
        facts.add(Fact.of("证件号码", applicant.number()));
        form.questions(draft.answers(), false)
                .forEach(question ->
                        facts.add(
                                new Fact(
                                        question.label(),
                                        draft.answers().getOrDefault(question.name(), ""),
                                        "修改",
                                        back + "#" + question.id())));
        return new CheckPage(
                item.name(),
                draft.id().toString(),
                List.of(
                        new Crumb("首页", "/"),
                        new Crumb(item.name(), "/services/" + item.id()),
                        Crumb.here("核对")),
                facts,
                draft.files().stream()
                        .map(upload ->
                                FileLine.of(
                                        upload.name(),
                                        item.materials().get(upload.material()).name()))
                        .toList(),
                item.promisedLimit() == null
                        ? ""
                        : "受理后承诺 " + item.promisedLimit().text() + "内作出决定。",
                Button.submit("提交申请"));
    }
}
