package city.moyang.support.matter;

import static city.moyang.support.matter.Refused.Reason.ALREADY_CLOSED;
import static city.moyang.support.matter.Refused.Reason.ASKED_ALREADY;
import static city.moyang.support.matter.Refused.Reason.CHANGED_MEANWHILE;
import static city.moyang.support.matter.Refused.Reason.EXTENDED_ALREADY;
import static city.moyang.support.matter.Refused.Reason.EXTENDED_TOO_LATE;
import static city.moyang.support.matter.Refused.Reason.HELD_BY_ANOTHER;
import static city.moyang.support.matter.Refused.Reason.NOT_ALLOWED_HERE;
import static city.moyang.support.matter.Refused.Reason.NOT_OVER_YET;
import static city.moyang.support.matter.Refused.Reason.NOT_YOURS;
import static city.moyang.support.matter.Refused.Reason.NO_SUCH_OUTCOME;
import static city.moyang.support.matter.Refused.Reason.OPINION_REQUIRED;
import static city.moyang.support.matter.Refused.Reason.SAME_PERSON;
import static city.moyang.support.matter.Refused.Reason.UNKNOWN_MATTER;
import static city.moyang.support.matter.Refused.Reason.WAITS_FOR_ANSWER;
import static city.moyang.support.matter.Table.ACCEPTOR;
import static city.moyang.support.matter.Table.AUDITOR;
import static city.moyang.support.matter.Table.DECIDER;
import static city.moyang.support.matter.Table.OTHER_REVIEWER;
import static city.moyang.support.matter.Table.RECEIVER;
import static city.moyang.support.matter.Table.RESIDENT;
import static city.moyang.support.matter.Table.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.support.identity.Actor;
import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.LimitUnit;
import city.moyang.support.procedure.TestProcedures;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("办理动作")
class ActsTest {
    private static final LimitTerm TEN = new LimitTerm(10, LimitUnit.WORKING_DAY, "承诺");

    private static Table submitted() {
        return Table.open(TestProcedures.licensing(), "2026-09-18", Map.of("promise", TEN));
    }

    private static Table underReview() {
        return submitted().completes(RECEIVER, "received").completes(ACCEPTOR, "accept");
    }

    @Test
    @DisplayName("从提交到准予：每一环节由本岗办理，期限随受理起算、随决定停止")
    void the_whole_way_from_submission_to_grant() {
        var table = underReview();
        assertThat(table.dueOn("promise")).isEqualTo("2026-10-09");
        assertThat(table.dueOn("legal")).isEqualTo("2026-10-22");
        table.completes(REVIEWER, "propose-grant")
                .completes(AUDITOR, "agree")
                .completes(DECIDER, "grant");
        assertThat(table.limit("legal").stopped()).isTrue();
        assertThat(table.limit("deliver").stopped()).isFalse();
        table.completes(RECEIVER, "signed");
        assertThat(table.state().open()).isFalse();
        assertThat(table.state().result()).isEqualTo("granted");
        assertThat(table.state().tasks()).isEmpty();
    }

    @Test
    @DisplayName("不予：须写明理由")
    void a_refusal_needs_its_reason() {
        var table = underReview().completes(REVIEWER, "propose-refuse").completes(AUDITOR, "agree");
        var silent = new Act.Complete(table.task(), "refuse", Map.of(), " ");
        refused(OPINION_REQUIRED, () -> table.does(DECIDER, silent));
        table.completes(DECIDER, "refuse").completes(RECEIVER, "signed");
        assertThat(table.state().result()).isEqualTo("refused");
    }

    @Test
    @DisplayName("不是本岗的环节不能办；看不到的件等于不存在")
    void only_the_post_whose_work_it_is() {
        var table = submitted().completes(RECEIVER, "received");
        refused(UNKNOWN_MATTER, () -> table.completes(Actor.resident(UUID.randomUUID()), "accept"));
        refused(NOT_YOURS, () -> table.completes(RESIDENT, "accept"));
    }

    @Test
    @DisplayName("结论须是流程里有的；办过的环节不能再办")
    void only_what_the_procedure_knows_and_only_once() {
        var table = submitted().completes(RECEIVER, "received");
        refused(NO_SUCH_OUTCOME, () -> table.completes(ACCEPTOR, "grant"));
        var task = table.task();
        table.completes(ACCEPTOR, "accept");
        var again = new Act.Complete(task, "accept", Map.of(), "");
        refusedOneOf(() -> table.does(ACCEPTOR, again));
    }

    @Test
    @DisplayName("签收后同事不能办，放回后可以")
    void a_claimed_task_is_one_persons_until_released() {
        var table = underReview();
        table.does(REVIEWER, new Act.Claim(table.task()));
        refused(HELD_BY_ANOTHER, () -> table.completes(OTHER_REVIEWER, "propose-grant"));
        table.does(REVIEWER, new Act.Release(table.task()))
                .completes(OTHER_REVIEWER, "propose-grant");
        assertThat(table.step()).isEqualTo("audit");
    }

    @Test
    @DisplayName("岗位分离：审查的人不能审核")
    void who_reviewed_does_not_audit() {
        var table = underReview().completes(OTHER_REVIEWER, "propose-grant");
        refused(SAME_PERSON, () -> table.completes(OTHER_REVIEWER, "agree"));
        table.completes(AUDITOR, "agree");
    }

    @Test
    @DisplayName("一次性告知补正：受理期限停，答复后重新起算，不得再次告知")
    void asking_once_stops_the_clock_and_answering_restarts_it() {
        var table = submitted().completes(RECEIVER, "received").at("2026-09-21");
        var asking = table.task();
        table.does(ACCEPTOR, new Act.Ask(asking, Map.of("missing", "租赁合同"), "缺租赁合同"));
        assertThat(table.limit("accept").stopped()).isTrue();
        var early = new Act.Complete(asking, "accept", Map.of(), "");
        refused(WAITS_FOR_ANSWER, () -> table.does(ACCEPTOR, early));
        table.at("2026-09-28").does(RESIDENT, new Act.Answer(table.task(), Map.of(), "已补"));
        assertThat(table.dueOn("accept")).isEqualTo("2026-10-10");
        refused(ASKED_ALREADY, () -> table.does(ACCEPTOR, new Act.Ask(asking, Map.of(), "还缺")));
        table.does(ACCEPTOR, new Act.Complete(asking, "accept", Map.of(), ""));
        assertThat(table.step()).isEqualTo("review");
    }

    @Test
    @DisplayName("五个工作日内不告知：自收到材料之日起视为受理（行政许可法第三十二条第一款第四项）")
    void silence_for_five_working_days_is_acceptance_from_the_day_of_receipt() {
        var table = submitted().completes(RECEIVER, "received").at("2026-09-24");
        var task = table.task();
        refused(NOT_OVER_YET, () -> table.does(Actor.SYSTEM, new Act.Expire(task)));
        table.at("2026-09-29").does(Actor.SYSTEM, new Act.Expire(task));
        assertThat(table.step()).isEqualTo("review");
        assertThat(table.limit("legal").startedOn()).isEqualTo("2026-09-18");
        refused(NOT_YOURS, () -> table.does(REVIEWER, new Act.Expire(table.task())));
    }

    @Test
    @DisplayName("特别程序：只能凭法定事由暂停，恢复后次一工作日续计")
    void suspension_needs_a_ground_of_law() {
        var table = underReview().at("2026-09-21");
        refused(
                NOT_ALLOWED_HERE,
                () -> table.does(REVIEWER, new Act.Suspend(table.task(), "holiday", "想休息")));
        table.does(REVIEWER, new Act.Suspend(table.task(), "appraisal", "委托鉴定"));
        assertThat(table.state().resting()).isTrue();
        table.at("2026-09-24").does(REVIEWER, new Act.Resume(table.task(), ""));
        assertThat(table.dueOn("promise")).isEqualTo("2026-10-14");
    }

    @Test
    @DisplayName("延期：机关负责人批准一次，到期前")
    void extension_once_by_the_head_before_it_is_over() {
        var table = underReview().at("2026-10-20");
        refused(NOT_YOURS, () -> table.does(REVIEWER, new Act.Extend("legal", "案情复杂")));
        table.does(DECIDER, new Act.Extend("legal", "案情复杂"));
        assertThat(table.dueOn("legal")).isEqualTo("2026-11-05");
        refused(EXTENDED_ALREADY, () -> table.does(DECIDER, new Act.Extend("legal", "再延")));
        var late = underReview().at("2026-10-23");
        refused(EXTENDED_TOO_LATE, () -> late.does(DECIDER, new Act.Extend("legal", "晚了")));
    }

    @Test
    @DisplayName("退回：回到办过的环节和办过的人，须说理由")
    void a_return_goes_to_who_did_it() {
        var table = underReview().completes(REVIEWER, "propose-grant");
        refused(
                OPINION_REQUIRED,
                () -> table.does(AUDITOR, new Act.Return(table.task(), "review", "")));
        refusedOneOf(() -> table.does(AUDITOR, new Act.Return(table.task(), "decide", "退")));
        table.does(AUDITOR, new Act.Return(table.task(), "review", "事实不清"));
        assertThat(table.step()).isEqualTo("review");
        refused(HELD_BY_ANOTHER, () -> table.completes(OTHER_REVIEWER, "propose-grant"));
        table.completes(REVIEWER, "propose-refuse");
    }

    @Test
    @DisplayName("转办：只能转给能办这一环节的岗位")
    void a_transfer_goes_only_to_a_post_that_can_do_it() {
        var table = underReview();
        refusedOneOf(() -> table.does(REVIEWER, to(table, DECIDER)));
        table.does(REVIEWER, to(table, OTHER_REVIEWER));
        refused(HELD_BY_ANOTHER, () -> table.completes(REVIEWER, "propose-grant"));
        table.completes(OTHER_REVIEWER, "propose-grant");
    }

    @Test
    @DisplayName("撤回：决定作出前申请人可以撤回，之后不能；办结后什么都不能办")
    void the_opener_withdraws_before_the_decision() {
        var table = underReview();
        refused(NOT_YOURS, () -> table.does(REVIEWER, new Act.Withdraw("替他撤")));
        table.does(RESIDENT, new Act.Withdraw("不办了"));
        assertThat(table.state().result()).isEqualTo("withdrawn");
        assertThat(table.state().limits().values()).allMatch(limit -> limit.stopped());
        refused(ALREADY_CLOSED, () -> table.does(RESIDENT, new Act.Comment("再问一句")));
        var decided =
                underReview()
                        .completes(REVIEWER, "propose-grant")
                        .completes(AUDITOR, "agree")
                        .completes(DECIDER, "grant");
        refused(NOT_ALLOWED_HERE, () -> decided.does(RESIDENT, new Act.Withdraw("反悔")));
    }

    @Test
    @DisplayName("终结：只能按流程写明的方式")
    void closing_only_as_the_procedure_says() {
        var table = submitted().completes(RECEIVER, "received");
        refused(
                NOT_ALLOWED_HERE,
                () -> table.does(ACCEPTOR, new Act.Close(table.task(), "bored", "不想办")));
        table.does(ACCEPTOR, new Act.Close(table.task(), "lapsed", "逾期未补正"));
        assertThat(table.state().result()).isEqualTo("lapsed");
    }

    @Test
    @DisplayName("可办动作与实际一致：列出的能办，没列出的办不了")
    void what_is_offered_is_what_is_allowed() {
        var table = submitted().completes(RECEIVER, "received");
        var offered = table.allowed(ACCEPTOR).tasks().getFirst();
        assertThat(offered.ask()).isTrue();
        assertThat(offered.suspend()).isFalse();
        assertThat(offered.returns()).extracting("id").containsExactly("receive");
        assertThat(table.allowed(REVIEWER).tasks()).isEmpty();
        assertThat(table.allowed(RESIDENT).withdraw()).isTrue();
    }

    private static Act to(Table table, Actor other) {
        return new Act.Transfer(
                table.task(),
                other.person(),
                java.util.Objects.requireNonNull(other.post()),
                java.util.Objects.requireNonNull(other.unit()),
                "转");
    }

    private static void refused(Refused.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why()).isEqualTo(reason));
    }

    private static void refusedOneOf(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        r ->
                                assertThat(r.why())
                                        .isIn(
                                                CHANGED_MEANWHILE,
                                                Refused.Reason.NEVER_DONE_HERE,
                                                Refused.Reason.CANNOT_TAKE_OVER,
                                                UNKNOWN_MATTER));
    }
}
