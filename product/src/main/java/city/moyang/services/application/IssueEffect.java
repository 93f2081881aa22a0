package city.moyang.services.application;

import city.moyang.services.catalogue.Catalogue;
import city.moyang.support.form.Forms;
import city.moyang.support.matter.Effect;
import org.springframework.stereotype.Component;

/**
 * 制证: makes the certificate that the item's form names; an item without one has its decision as the
 * result.
 */
@Component
class IssueEffect implements Effect {
    private final PaperEffect papers;
    private final Forms forms;
    private final Catalogue catalogue;

    IssueEffect(PaperEffect papers, Forms forms, Catalogue catalogue) {
        this.papers = papers;
        this.forms = forms;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public Done perform(Situation situation) {
        var item = PaperFacts.item(catalogue, situation.matter());
        var licence = forms.orGeneric(item.id()).remark("x-licence");
        if (!licence.isEmpty()) {
            papers.draft(situation, licence);
        }
        return Done.QUIETLY;
    }
}
