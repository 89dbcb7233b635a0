using System.Reflection;

[assembly: AssemblyTitle("3cxpscomcpp2")]
[assembly: AssemblyProduct("Callboard stand-in")]
[assembly: AssemblyDescription("Callboard's own stand-in for the 3CX 11 object model. Not the vendor's file.")]
// No source tells the numbers of v11. These two are our own choice: lower than those of v12 and never used by it.
[assembly: AssemblyVersion("1.5.0.0")]
[assembly: AssemblyFileVersion("1.1.0.0")]
