package dev.jbake.solve.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlarmTest {
    @Test
    void anAlarmThatRangLeavesNoInterrupt() {
        Alarm alarm = new Alarm();
        alarm.ring();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(alarm.off()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anAlarmThatIsOffDoesNotRing() {
        Alarm alarm = new Alarm();
        assertThat(alarm.off()).isFalse();
        alarm.ring();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(alarm.off()).isFalse();
    }

    @Test
    void anInterruptBySomebodyElseStays() {
        Alarm alarm = new Alarm();
        Thread.currentThread().interrupt();
        assertThat(alarm.off()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatCameBeforeIsKeptWhenItIsTurnedOffAgain() {
        Alarm alarm = new Alarm();
        alarm.ring();
        alarm.off();
        Thread.currentThread().interrupt();
        assertThat(alarm.off()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}
