import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { Field, type FieldProps, HintAndMessage, inputTies, Necessity } from './field.tsx';

type Options = { readonly options: Readonly<Record<string, string>> };

/** A choice of one out of a few, all visible. The first button carries the id the error summary leads to. */
export function RadioField({ options, ...field }: FieldProps & Options) {
  const { name, label, values, errors, required } = field;
  const { 'aria-describedby': describedBy } = inputTies(field);
  return (
    <fieldset
      className={`field choice${errors[name] ? ' has-error' : ''}`}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <legend>
        {label}
        <Necessity required={required === true} />
      </legend>
      <HintAndMessage {...field} />
      <div className="radios">
        {Object.entries(options).map(([value, text], index) => (
          <label className="radio" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              id={index === 0 ? name : `${name}-${value}`}
              defaultChecked={values[name] === value}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A choice out of a list that opens. */
export function SelectField({ options, ...field }: FieldProps & Options) {
  const words = useWords(FORM_WORDS);
  return (
    <Field {...field}>
      <select
        {...inputTies(field)}
        defaultValue={field.values[field.name] ?? ''}
        required={field.required === true}
      >
        <option value="">{words.choose}</option>
        {Object.entries(options).map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
