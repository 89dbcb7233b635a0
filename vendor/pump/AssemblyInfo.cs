using System.Reflection;

[assembly: AssemblyTitle("Callboard.Pump")]
[assembly: AssemblyDescription("Carries events and lists of a phone system's object model to another thread, as plain text")]
[assembly: AssemblyVersion("1.0.0.0")]
