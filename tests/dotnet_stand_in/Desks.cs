using System;
using System.Collections.Generic;
using System.Threading;

namespace Callboard.TestVendor
{
    public enum Mood { Calm = 0, Busy = 7 }

    public enum SmallMood : byte { Calm = 0, Busy = 9 }

    public struct Counters
    {
        public int New { get; set; }
        public int Total;
    }

    public class Team
    {
        public Team(string name) { Name = name; }
        public string Name { get; private set; }
    }

    public class Line
    {
        public Line(int callId, Desk owner) { CallId = callId; Owner = owner; }
        public int CallId { get; private set; }
        public Desk Owner { get; private set; }
    }

    /// <summary>What all desks share: inherited, virtual and nullable members.</summary>
    public abstract class Desk
    {
        public int ID { get; set; }
        public virtual string Number { get; set; }
        public object Detail { get { return "base detail"; } }
        public List<Line> Lines = new List<Line>();
        public Line[] GetLines() { return Lines.ToArray(); }
        public override int GetHashCode() { return ID; }
        public override bool Equals(object other) { return other is Desk && ((Desk)other).ID == ID; }
    }

    /// <summary>A well-behaved desk with one member of every kind.</summary>
    public class PhoneDesk : Desk
    {
        public string FirstName { get; set; }
        public string LastName { get; set; }
        public string Nothing { get { return null; } }
        public bool IsRegistered { get; set; }
        public Mood Mood { get; set; }
        public SmallMood SmallMood { get; set; }
        public long Big { get { return 9876543210L; } }
        public double Ratio { get { return 0.5; } }
        public int? MaybeNumber { get; set; }
        public Counters Counters { get; set; }
        public DateTime Moment { get; set; }
        public TimeSpan Span { get { return TimeSpan.FromSeconds(2); } }
        public Line MainLine { get; set; }
        public Team[] Teams { get; set; }
        public string[] Tags { get; set; }
        public Dictionary<string, string> Attached { get; set; }
        public string this[string key] { get { return key; } }
        public static string Shared { get { return "static"; } }
        public new string Detail { get { return "own detail"; } }
        public override string Number { get { return "#" + base.Number; } set { base.Number = value; } }
        // Hides Object.GetType, as a class of the vendor's does.
        public new string GetType() { return "S_DESK"; }
    }

    /// <summary>A desk that knows how often it was looked at.</summary>
    public class CountingDesk : Desk
    {
        private int looks;

        public int Look { get { return Interlocked.Increment(ref looks); } }
        public int Looks() { return Thread.VolatileRead(ref looks); }
    }

    /// <summary>A desk that does everything a vendor object should not.</summary>
    public class NastyDesk : Desk
    {
        private readonly Bell bell;

        public NastyDesk() { }
        public NastyDesk(Bell bell) { this.bell = bell; }

        public string Throws { get { throw new InvalidOperationException("no\u001f such\u001e luck"); } }
        public string ThrowsWithoutMessage { get { throw new Wordless(); } }
        public string Slow { get { Thread.Sleep(1000); return "slow"; } }
        public string Stuck { get { Thread.Sleep(Timeout.Infinite); return "never"; } }
        public string Garbage { get { return "a\u0000b\u0001c\u0002d\u001ce\u001df\u001eg\u001fh\ud800i\udc00j\ud83d\ude00"; } }
        public Line[] GetStuckLines() { Thread.Sleep(Timeout.Infinite); return null; }
        public Line[] GetThrowingLines() { throw new InvalidOperationException("no lines"); }
        public IEnumerable<string> BreaksWhileRead { get { yield return "one"; throw new InvalidOperationException("half way"); } }
        // Raises an event on the thread that reads it.
        public string RingsTheBell { get { bell.RaiseHere(1); return "rung"; } }
    }

    public class Wordless : Exception
    {
        public override string Message { get { throw new InvalidOperationException(); } }
    }

    public interface IDesk { int ID { get; } }

    public interface IPhoneDesk : IDesk { string FirstName { get; } }

    /// <summary>Later generations hand out hidden classes behind public interfaces.</summary>
    internal sealed class HiddenDesk : IPhoneDesk
    {
        int IDesk.ID { get { return 77; } }
        string IPhoneDesk.FirstName { get { return "hidden"; } }
    }

    public static class Desks
    {
        public static object Hidden() { return new HiddenDesk(); }

        /// <summary>Desks in order, each with as many lines as its index.</summary>
        public static object[] Many(int count)
        {
            object[] desks = new object[count];
            for (int i = 0; i < count; i++)
            {
                PhoneDesk desk = new PhoneDesk { ID = i, Number = i.ToString(), FirstName = "First" + i, LastName = "Last" + i };
                for (int line = 0; line < i && line < 3; line++) desk.Lines.Add(new Line(i * 10 + line, desk));
                desks[i] = desk;
            }
            return desks;
        }

        public static object[] Of(object first, object second, object third) { return new[] { first, second, third }; }

        /// <summary>A list that breaks while it is walked.</summary>
        public static IEnumerable<object> Breaking() { yield return new PhoneDesk(); throw new InvalidOperationException("list changed"); }
    }
}
