using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmartCityDashboard.Tests.Architecture;

/// <summary>Which types a compiled type uses: in its shape (bases, attributes, members) and in the code of its methods, lambdas and Razor markup.</summary>
public static class CompiledUses
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static readonly Assembly[] Assemblies = [typeof(Core.Basics.Text).Assembly, typeof(Program).Assembly];

    /// <summary>The types of Core and App that people wrote; what the compiler makes of a lambda or an async method belongs to the type around it.</summary>
    public static IEnumerable<Type> Types() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsNested && Folder.Of(type.Namespace) is not null && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == false);

    public static IEnumerable<Use> All() =>
        from type in Types()
        let user = Folder.Of(type.Namespace)
        from used in Of(type)
        let to = Folder.Of(used.Namespace)
        where to is not null
        select new Use(user, to, $"{type.Name} uses {used.Name}");

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        foreach (var part in WithNested(type))
        {
            Add(found, part.BaseType);
            foreach (var shape in part.GetInterfaces())
                Add(found, shape);
            foreach (var attribute in part.GetCustomAttributesData().Concat(part.GetMembers(Own).SelectMany(member => member.GetCustomAttributesData())))
                AddAttribute(found, attribute);
            foreach (var field in part.GetFields(Own))
                Add(found, field.FieldType);
            foreach (var method in Methods(part))
                AddMethod(found, method);
        }
        return found;
    }

    /// <summary>The methods of other types that a type calls.</summary>
    public static IEnumerable<MethodBase> CallsOf(Type type) => WithNested(type).SelectMany(Methods).SelectMany(IlReader.MembersIn).OfType<MethodBase>();

    private static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(Own).SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own));

    private static void AddAttribute(HashSet<Type> found, CustomAttributeData attribute)
    {
        // The compiler marks async methods and iterators with the type it made for them.
        if (attribute.AttributeType.Namespace == typeof(CompilerGeneratedAttribute).Namespace)
            return;
        Add(found, attribute.AttributeType);
        foreach (var argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)))
        {
            Add(found, argument.ArgumentType);
            Add(found, argument.Value as Type);
        }
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
            Add(found, parameter.ParameterType);
        foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            Add(found, local.LocalType);
        foreach (var member in IlReader.MembersIn(method))
            AddMember(found, member);
    }

    private static void AddMember(HashSet<Type> found, MemberInfo member)
    {
        Add(found, member as Type ?? member.DeclaringType);
        if (member is FieldInfo field)
            Add(found, field.FieldType);
        if (member is not MethodBase method)
            return;
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var type in method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.IsGenericMethod ? method.GetGenericArguments() : []))
            Add(found, type);
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }
        var plain = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        found.Add(plain);
        foreach (var argument in type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericArguments() : [])
            Add(found, argument);
    }
}
