using System.Reflection;

// The real 3CX 11 and 12 keep an sl.dll beside 3cxpscomcpp2.dll. What is inside it is not known; ours holds the
// line to the engine, so that "found in the same folder" is tried by every start of the program.
[assembly: AssemblyTitle("sl")]
[assembly: AssemblyProduct("Callboard stand-in")]
[assembly: AssemblyDescription("Callboard's own stand-in transport. Not the vendor's file.")]
[assembly: AssemblyVersion("1.0.0.0")]
[assembly: AssemblyFileVersion("1.0.0.0")]
