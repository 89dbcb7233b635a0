using System.Reflection;

[assembly: AssemblyTitle("3cxpscomcpp2")]
[assembly: AssemblyProduct("Callboard stand-in")]
[assembly: AssemblyDescription("Callboard's own stand-in for the 3CX 12 object model. Not the vendor's file.")]
// Both numbers as in the help of v12. The vendor's strong name (token 53c4927ce4749cb4) cannot be imitated: this
// assembly is unsigned.
[assembly: AssemblyVersion("1.6.0.0")]
[assembly: AssemblyFileVersion("1.2.30787.0")]
