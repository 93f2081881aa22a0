package city.moyang.services.application;

import city.moyang.base.ids.Uuid7;
import city.moyang.base.store.FileStore;
import city.moyang.base.store.Purpose;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.ServiceItem;
import city.moyang.support.form.Form;
import city.moyang.support.form.Forms;
import city.moyang.support.identity.Actor;
import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.LimitUnit;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.matter.Opening;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant can do before there is a matter: begin, fill in, add and remove materials, hand
 * in.
 */
@Component
public class ApplicationDesk {
    /** 江城区, where the city's service centre stands: the division of what is opened online. */
    private static final String DIVISION = "441702";

    private static final int LONGEST_ANSWER = 10_000;

    private final Catalogue catalogue;
    private final Forms forms;
    private final Drafts drafts;
    private final FileStore files;
    private final MatterDesk matters;
    private final Clock clock;

    ApplicationDesk(
            Catalogue catalogue,
            Forms forms,
            Drafts drafts,
            FileStore files,
            MatterDesk matters,
            Clock clock) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.drafts = drafts;
        this.files = files;
        this.matters = matters;
        this.clock = clock;
    }

    /** The item, when it can be applied for online. */
    ServiceItem item(String id) {
        var item =
                catalogue.find(id).orElseThrow(() -> new Refused(Refused.Reason.NO_SUCH_ITEM, id));
        if (item.materials().isEmpty() || item.legalLimit() == null) {
            throw new Refused(Refused.Reason.GUIDE_INCOMPLETE, id);
        }
        return item;
    }

    Form form(ServiceItem item) {
        return forms.orGeneric(item.id());
    }

    /** The draft that this person has of this item, or a fresh one that nobody has saved yet. */
    Draft begin(String item, Actor by) {
        return drafts.of(by.party(), item(item).id())
                .orElseGet(() ->
                        new Draft(
                                Uuid7.next(),
                                by.party(),
                                item,
                                Map.of(),
                                List.of(),
                                clock.instant()));
    }

    Draft draft(UUID id, Actor by) {
        return drafts.find(id, by.party())
                .orElseThrow(() -> new Refused(Refused.Reason.NO_SUCH_DRAFT, id));
    }

    public List<DraftLine> drafts(Actor by) {
        return drafts.of(by.party()).stream()
                .map(draft ->
                        new DraftLine(
                                draft.id(),
                                catalogue
                                        .find(draft.item())
                                        .map(ServiceItem::name)
                                        .orElse(draft.item()),
                                "/services/" + draft.item() + "/apply",
                                draft.updatedAt()))
                .toList();
    }

    /** The draft under the id that the form carries; one that was handed in cannot be changed. */
    Draft begin(String item, UUID id, Actor by) {
        var begun = begin(item, by);
        if (begun.id().equals(id) || begun.saved()) {
            return begun;
        }
        submitted(id, by)
                .ifPresent(_ -> {
                    throw new Refused(Refused.Reason.SUBMITTED_ALREADY, id);
                });
        return new Draft(id, by.party(), begun.item(), Map.of(), List.of(), begun.updatedAt());
    }

    /** What this person has made of the draft with that id, if they have handed it in. */
    Optional<Matter> submitted(UUID id, Actor by) {
        return matters.find(id, by).filter(matter -> matter.opener().equals(by.party()));
    }

    /** Keeps what was answered, complete or not. */
    @Transactional
    public Draft save(Draft draft, Map<String, String> answers) {
        if (answers.values().stream().anyMatch(answer -> answer.length() > LONGEST_ANSWER)) {
            throw new Refused(Refused.Reason.ANSWER_TOO_LONG, draft.id());
        }
        var kept = draft.answered(answers);
        drafts.save(kept, clock.instant());
        return kept;
    }

    /** Adds one material; what was there for it before is replaced. */
    @Transactional
    public Draft attach(Draft draft, int material, String name, InputStream content) {
        asked(draft, material);
        var stored = files.put(content, name, Purpose.MATERIAL);
        var uploads = new ArrayList<>(draft.files());
        uploads.removeIf(upload -> upload.material() == material && gone(upload));
        uploads.add(new Draft.Upload(material, stored.id(), stored.name(), stored.size()));
        var kept = draft.with(uploads);
        drafts.save(kept, clock.instant());
        return kept;
    }

    @Transactional
    public Draft detach(Draft draft, int material) {
        asked(draft, material);
        var uploads = new ArrayList<>(draft.files());
        uploads.removeIf(upload -> upload.material() == material && gone(upload));
        var kept = draft.with(uploads);
        drafts.save(kept, clock.instant());
        return kept;
    }

    private void asked(Draft draft, int material) {
        if (material < 0 || material >= item(draft.item()).materials().size()) {
            throw new Refused(Refused.Reason.NO_SUCH_MATERIAL, draft.id());
        }
    }

    /** What an applicant takes back is not kept. */
    private boolean gone(Draft.Upload upload) {
        files.destroy(upload.file(), "申请人删除或更换了草稿里的材料");
        return true;
    }

    /** Required materials that are neither uploaded nor fetched by the city itself. */
    List<Integer> missing(Draft draft, ServiceItem item) {
        var missing = new ArrayList<Integer>();
        for (int i = 0; i < item.materials().size(); i++) {
            var material = item.materials().get(i);
            if (Boolean.TRUE.equals(material.required()) && !material.isExempt() && !draft.has(i)) {
                missing.add(i);
            }
        }
        return missing;
    }

    /** Hands the draft in: from now on it is a matter. */
    @Transactional
    public Matter submit(Draft draft, Actor by) {
        var item = item(draft.item());
        var form = form(item);
        if (!form.good(draft.answers()) || !missing(draft, item).isEmpty()) {
            throw new Refused(Refused.Reason.NOT_COMPLETE, draft.id());
        }
        var facts = new HashMap<String, Object>(draft.answers());
        facts.put("materials", materials(draft, item));
        var matter =
                matters.open(
                        new Opening(
                                draft.id(),
                                "licensing",
                                DIVISION,
                                item.edition().unit().substring(2),
                                item.name(),
                                item.edition().unit(),
                                by.party(),
                                null,
                                limits(item),
                                Map.of(
                                        "item",
                                        item.id() + "/" + item.edition().version(),
                                        "form",
                                        form.name()),
                                facts,
                                by));
        drafts.remove(draft.id(), by.party());
        return matter;
    }

    private static List<Map<String, Object>> materials(Draft draft, ServiceItem item) {
        var listed = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < item.materials().size(); i++) {
            var material = item.materials().get(i);
            var place = i;
            var upload = draft.files().stream().filter(u -> u.material() == place).findFirst();
            if (upload.isPresent()) {
                listed.add(
                        Map.of(
                                "name", material.name(),
                                "file", upload.get().file().toString(),
                                "fileName", upload.get().name(),
                                "source", "申请人上传"));
            } else if (material.isExempt()) {
                listed.add(Map.of("name", material.name(), "source", "免提交"));
            }
        }
        return listed;
    }

    private static Map<String, LimitTerm> limits(ServiceItem item) {
        var limits = new HashMap<String, LimitTerm>();
        if (item.legalLimit() != null) {
            limits.put("legal", term(item.legalLimit(), "事项法定办结时限（" + item.id() + "）"));
        }
        if (item.promisedLimit() != null) {
            limits.put("promise", term(item.promisedLimit(), "事项承诺办结时限（" + item.id() + "）"));
        }
        return limits;
    }

    private static LimitTerm term(ServiceItem.Term term, String citation) {
        var unit = term.unit().equals("CD") ? LimitUnit.CALENDAR_DAY : LimitUnit.WORKING_DAY;
        return new LimitTerm(term.amount(), unit, citation);
    }
}
